import com.sun.management.OperatingSystemMXBean;
import io.bangka.attempts.Place;
import io.bangka.model.Language;
import io.bangka.server.api.Api;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Desk;
import io.bangka.server.http.Front;
import io.bangka.server.http.HelidonDoor;
import io.bangka.server.http.Log;
import io.bangka.server.http.Metrics;
import io.bangka.server.http.Patience;
import io.bangka.server.http.ProblemJson;
import io.bangka.server.http.RateLimits;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.http.Tokens;
import io.bangka.server.use.Library;
import io.bangka.service.Reports;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/// Requests a second of `/assess`, beside an echo of bodies of the same sizes by the same server in
/// the same run, and latencies at half of that load: for people who were asked about before; for
/// others who are like them, but for a day that is their own; and for people like whom nobody is.
/// Every round is begun with other people, who are not counted: what the round before did not do is
/// compiled then. Run by bench/http.sh.
class HttpLoad {
  private static final int CONNECTIONS = 8;

  /// Different people of the usual draw.
  private static final long PEOPLE = 24_000;

  private static final int WARM_UP_SECONDS = 3;

  /// How far from those of its round the people of a warm-up are.
  private static final long ELSEWHERE = 1_000_000;

  private static final String ASSESS = "/api/v1/assess";

  private static final List<String> COUNTRIES =
      List.of(
          "DE", "FR", "GB", "CY", "US", "JP", "KR", "RU", "BR", "IN", "AU", "CA", "ES", "IT", "NL",
          "PL", "SE", "TH", "VN", "ZA");

  private static final List<String> NETWORKS =
      List.of("visa", "mastercard", "unionpay", "jcb", "amex");

  private static final List<String> FUNDING = List.of("credit", "debit", "prepaid");

  /// Somebody from a country, with a passport, a phone and a card of theirs: 24,000 different
  /// people of 18 to 97 years, between whom rules tell by country, network, funding and a few ages.
  private static String person(long number) {
    return request(number, 18 + number % 80, "");
  }

  /// One of those people, with a passport that expires on a day of its own: so many pairs of both
  /// that nobody ever sent the same.
  private static String stranger(long number) {
    var expires = LocalDate.of(2027, 1, 1).plusDays((number / PEOPLE * 5 + number) % 3000);
    return request(number % PEOPLE, 18 + number % 80, ",\"expires\":\"" + expires + "\"");
  }

  /// Somebody like whom nobody is: 120,000 people whose papers, phone and card are of countries of
  /// their own, each of which the answer names. All of their answers are worked out.
  private static String odd(long number) {
    return json(
        18 + number % 80,
        "",
        country(number * 7),
        country(number / 20 * 3 + number),
        country(number / 400 + number),
        NETWORKS.get((int) (number / 8000 % 5)),
        FUNDING.get((int) (number / 40_000 % 3)));
  }

  private static String country(long number) {
    return COUNTRIES.get((int) (number % COUNTRIES.size()));
  }

  private static String request(long number, long age, String passport) {
    String country = country(number / 80);
    String network = NETWORKS.get((int) (number / 1600 % 5));
    String funding = FUNDING.get((int) (number / 8000 % 3));
    return json(age, passport, country, country, country, network, funding);
  }

  private static String json(
      long age,
      String passport,
      String nationality,
      String phone,
      String card,
      String network,
      String funding) {
    return """
    {"profile":{"age":%d,"nationality":"%s","documents":[{"kind":"passport","country":"%s"%s}],\
    "phones":[{"country":"%s","receives-sms":true}],\
    "cards":[{"network":"%s","funding":"%s","country":"%s"}]},\
    "query":{"platform":"wechat-pay","purpose":"link"},"asOf":"2026-11-22"}\
    """
        .formatted(age, nationality, nationality, passport, phone, network, funding, card);
  }

  public static void main(String[] args) throws Exception {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
    var clock = Clock.systemUTC();
    var log = new Log(System.err, clock, false);
    var nowhere = new Place.Folder(Files.createTempDirectory("bangka"));
    var reports = new Reports(nowhere, clock);
    var library = Library.open(Optional.empty(), clock, reports);
    var decisions =
        new Decisions(Runtime.getRuntime().availableProcessors(), 64, Duration.ofSeconds(10));
    var router = new Router();
    var desk = new Desk(reports, decisions, 0, log);
    new Api(library, decisions, desk, new Tokens(List.of())).routes(router);
    byte[] answer = new byte[size(library)];
    Arrays.fill(answer, (byte) 'x');
    router.post(
        "/echo",
        call -> {
          call.body().bytes();
          return Response.of(200, Response.JSON, answer);
        });
    var front =
        new Front(
            router,
            new RateLimits(0, System::nanoTime),
            new Metrics(),
            log,
            (problem, _) -> ProblemJson.of(problem, Language.EN));
    try (var door =
        HelidonDoor.open(
            new HelidonDoor.Place("127.0.0.1", 0, 1 << 20, false, Patience.USUAL), front)) {
      System.out.printf("request %d bytes, answer %d bytes%n", person(0).length(), answer.length);
      var load = new Load(door.port(), seconds);
      load.full("/echo", HttpLoad::person); // to warm up
      load.full(ASSESS, HttpLoad::odd);
      load.each(ASSESS, HttpLoad::person, 3 * PEOPLE); // the first time, and again
      load.each(ASSESS, HttpLoad::stranger, 2 * PEOPLE);
      System.out.println("from here on it is measured");
      double echo = load.full("/echo", HttpLoad::person);
      double again = load.full(ASSESS + " the same again", HttpLoad::person);
      double strangers = load.full(ASSESS + " alike", n -> stranger(n + 2 * PEOPLE));
      double odd = load.full(ASSESS + " nobody alike", n -> odd(n + 60_000));
      System.out.printf(
          "of the echo: the same again %.0f %%, alike %.0f %%, nobody alike %.0f %%%n",
          100 * again / echo, 100 * strangers / echo, 100 * odd / echo);
      load.half("/echo", HttpLoad::person, echo);
      load.half(ASSESS + " the same again", HttpLoad::person, again);
      load.half(ASSESS + " alike", n -> stranger(n + 500_000), strangers);
      load.half(ASSESS + " nobody alike", n -> odd(n + 90_000), odd);
    }
    System.exit(0);
  }

  private static int size(Library library) throws Exception {
    var written =
        io.bangka.written.JsonReader.read("x", person(0).getBytes(StandardCharsets.UTF_8));
    return new io.bangka.service.Requests(library.bangka(), io.bangka.service.Setting.ORDINARY)
        .assess(written)
        .json()
        .getBytes(StandardCharsets.UTF_8)
        .length;
  }

  /// @param seconds that a round takes
  private record Load(int port, int seconds) {

    /// As many requests as go; gives how many went in a second.
    double full(String what, LongFunction<String> people) throws Exception {
      return warmRound(what, people, 0);
    }

    /// Half of the load that was reached.
    void half(String what, LongFunction<String> people, double reached) throws Exception {
      warmRound(what, people, reached / 2);
    }

    /// So many people one after the other, however long that takes.
    void each(String what, LongFunction<String> people, long most) throws Exception {
      round(what, people, 0, most, Integer.MAX_VALUE).print();
    }

    private double warmRound(String what, LongFunction<String> people, double rate)
        throws Exception {
      LongFunction<String> others = number -> people.apply(number + ELSEWHERE);
      round(what, others, rate, Long.MAX_VALUE, WARM_UP_SECONDS);
      var round = round(what, people, rate, Long.MAX_VALUE, seconds);
      round.print();
      return round.reached();
    }

    private Round round(
        String what, LongFunction<String> people, double rate, long most, int atMost)
        throws Exception {
      long busy = busy();
      long start = System.nanoTime();
      long end = start + atMost * 1_000_000_000L;
      var all = new ConcurrentLinkedQueue<long[]>();
      var failed = new LongAdder();
      var threads = new ArrayList<Thread>();
      String path = what.replaceFirst(" .*", "");
      for (int c = 0; c < CONNECTIONS; c++) {
        int first = c;
        threads.add(
            Thread.ofPlatform()
                .start(
                    () -> all.add(ask(port, path, people, first, rate, start, end, most, failed))));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      long[] took = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      double reached = took.length / ((System.nanoTime() - start) / 1e9);
      double micros = (busy() - busy) / 1e3 / Math.max(1, took.length);
      return new Round(what, rate, reached, micros, took, failed.sum());
    }
  }

  /// @param rate that was wanted; 0 for as many as go
  /// @param reached requests a second
  /// @param micros that a core worked for each
  /// @param took nanoseconds, the shortest first
  private record Round(
      String what, double rate, double reached, double micros, long[] took, long failed) {
    void print() {
      System.out.printf(
          "%-30s %s %8.0f a second, %5.0f µs of a core each, p50 %.2f ms, p99 %.2f ms, failed %d%n",
          what, rate > 0 ? "half load" : "full load", reached, micros, at(50), at(99), failed);
    }

    private double at(int percent) {
      return took.length == 0 ? Double.NaN : took[(int) ((took.length - 1L) * percent / 100)] / 1e6;
    }
  }

  /// Nanoseconds that cores have worked for this process, its compiler and its collector included:
  /// the same on a machine that others share.
  private static long busy() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long[] ask(
      int port,
      String path,
      LongFunction<String> people,
      int first,
      double rate,
      long start,
      long end,
      long most,
      LongAdder failed) {
    var took = new ArrayList<Long>();
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream(), 1 << 17);
      var out = socket.getOutputStream();
      for (int i = 0; System.nanoTime() < end && (long) i * CONNECTIONS < most; i++) {
        long due = System.nanoTime();
        if (rate > 0) { // a request that comes late is counted from when it was due
          due = start + (long) ((i * (long) CONNECTIONS + first) / rate * 1e9);
          for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
          }
        }
        byte[] body = people.apply((long) i * CONNECTIONS + first).getBytes(StandardCharsets.UTF_8);
        String head =
            "POST "
                + path
                + " HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n";
        byte[] request =
            Arrays.copyOf(head.getBytes(StandardCharsets.US_ASCII), head.length() + body.length);
        System.arraycopy(body, 0, request, head.length(), body.length);
        out.write(request);
        if (!answered(in)) {
          failed.increment();
        }
        took.add(System.nanoTime() - due);
      }
    } catch (IOException e) {
      failed.increment();
    }
    return took.stream().mapToLong(Long::longValue).toArray();
  }

  private static boolean answered(InputStream in) throws IOException {
    boolean good = line(in).contains(" 200 ");
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    in.skipNBytes(length);
    return good;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
