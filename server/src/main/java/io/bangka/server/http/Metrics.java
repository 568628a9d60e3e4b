package io.bangka.server.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/// Counts, in the text format of Prometheus (version 0.0.4). Routes are counted as they are written
/// in the program, never as somebody asked: labels stay few, and hold nothing personal.
/// Thread-safe.
public final class Metrics {
  /// Upper bounds in seconds.
  private static final double[] BOUNDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5};

  private final ConcurrentMap<Counted, LongAdder> requests = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Durations> durations = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, LongSupplier> gauges = new ConcurrentHashMap<>();
  private final AtomicLong running = new AtomicLong();

  private record Counted(String route, int status) {
    String labels() {
      return "route=\"%s\",status=\"%d\"".formatted(route, status);
    }
  }

  private static final class Durations {
    private final LongAdder[] counts = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();

    Durations() {
      java.util.Arrays.setAll(counts, _ -> new LongAdder());
    }

    void add(long took) {
      int i = 0;
      while (i < BOUNDS.length && took > BOUNDS[i] * 1e9) {
        i++;
      }
      counts[i].increment();
      nanos.add(took);
    }
  }

  /// A number that is asked for whenever somebody looks.
  ///
  /// @param name with its labels
  public void gauge(String name, LongSupplier value) {
    gauges.put(name, value);
  }

  void started() {
    running.incrementAndGet();
  }

  void ended(String route, int status, long nanos) {
    running.decrementAndGet();
    requests.computeIfAbsent(new Counted(route, status), _ -> new LongAdder()).increment();
    durations.computeIfAbsent(route, _ -> new Durations()).add(nanos);
  }

  long running() {
    return running.get();
  }

  /// All of it.
  public String text() {
    var out = new StringBuilder(4096);
    out.append("# HELP bangka_requests_total Requests that were answered.\n");
    out.append("# TYPE bangka_requests_total counter\n");
    var labelled = new TreeMap<String, Long>();
    requests.forEach((counted, n) -> labelled.put(counted.labels(), n.sum()));
    labelled.forEach((labels, n) -> line(out, "bangka_requests_total", labels, n));
    out.append("# HELP bangka_request_seconds How long answering took.\n");
    out.append("# TYPE bangka_request_seconds histogram\n");
    new TreeMap<>(durations).forEach((route, all) -> histogram(out, route, all));
    out.append("# TYPE bangka_requests_running gauge\n");
    out.append("bangka_requests_running ").append(running.get()).append('\n');
    for (Map.Entry<String, LongSupplier> gauge : new TreeMap<>(gauges).entrySet()) {
      String name = gauge.getKey();
      out.append("# TYPE ").append(name.replaceAll("\\{.*", "")).append(" gauge\n");
      out.append(name).append(' ').append(gauge.getValue().getAsLong()).append('\n');
    }
    return out.toString();
  }

  private static void histogram(StringBuilder out, String route, Durations all) {
    long sum = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      sum += all.counts[i].sum();
      String bound = i < BOUNDS.length ? Double.toString(BOUNDS[i]) : "+Inf";
      String labels = "route=\"" + route + "\",le=\"" + bound + "\"";
      line(out, "bangka_request_seconds_bucket", labels, sum);
    }
    line(out, "bangka_request_seconds_count", "route=\"" + route + "\"", sum);
    out.append("bangka_request_seconds_sum{route=\"").append(route).append("\"} ");
    out.append(all.nanos.sum() / 1e9).append('\n');
  }

  private static void line(StringBuilder out, String name, String labels, long value) {
    out.append(name).append('{').append(labels).append("} ").append(value).append('\n');
  }
}
