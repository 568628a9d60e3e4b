package io.bangka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who sends a byte now and then is cut off, and hinders nobody.
@Timeout(60)
@Tag("slow")
class SlowClientsTest {
  private static final Patience LITTLE =
      new Patience(Duration.ofSeconds(2), Duration.ofMillis(1200), Duration.ofSeconds(2));

  @SuppressWarnings("NullAway.Init") // set before every test
  private HelidonDoor door;

  @BeforeEach
  void open() throws IOException {
    var router = new Router();
    router.get("/", _ -> Response.of(200, Response.TEXT, "here\n"));
    router.post("/", call -> Response.of(200, Response.TEXT, call.body().bytes().length + "\n"));
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var front =
        new Front(
            router,
            new RateLimits(0, System::nanoTime),
            new Metrics(),
            new Log(nowhere, Clock.systemUTC(), false),
            (problem, call) -> ProblemJson.of(problem, call.language()));
    door = HelidonDoor.open(new HelidonDoor.Place("localhost", 0, 1000, false, LITTLE), front);
  }

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void aBodyThatDribblesIsRefused() throws Exception {
    String head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n";
    assertThat(dribble(head, "x".repeat(900))).startsWith("HTTP/1.1 408");
  }

  @Test
  void headersThatDribbleAreCutOff() throws Exception {
    String head = "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ";
    assertThat(dribble(head, "z".repeat(900))).doesNotContain("HTTP/1.1 2");
  }

  /// One after the other on one connection, the second slowly.
  @Test
  void headersOfALaterRequestAreCutOff() throws Exception {
    try (var socket = new Socket("localhost", door.port())) {
      socket.setSoTimeout(5_000);
      send(socket, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
      byte[] answer = new byte[12];
      assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
      Thread.sleep(1_500); // longer than headers may take: waiting for a request is no fault
      assertThat(dribble(socket, "GET / HTTP/1.1\r\nX-Slow: ", "z".repeat(900)))
          .doesNotContain("HTTP/1.1 2");
    }
  }

  @Test
  void aFirstLineThatDribblesIsCutOff() throws Exception {
    assertThat(dribble("GET /", "y".repeat(900))).doesNotContain("HTTP/1.1 2");
  }

  @Test
  void manyOfThemHinderNobody() throws Exception {
    var slow = new ArrayList<Socket>();
    try {
      for (int i = 0; i < 200; i++) {
        var socket = new Socket("localhost", door.port());
        slow.add(socket);
        send(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx");
      }
      long start = System.nanoTime();
      try (var socket = new Socket("localhost", door.port())) {
        send(socket, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(rest(socket.getInputStream())).contains("here");
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /// Sends the rest a few bytes a second until somebody hangs up, at the latest after ten seconds.
  private String dribble(String head, String rest) throws IOException, InterruptedException {
    try (var socket = new Socket("localhost", door.port())) {
      socket.setSoTimeout(5_000);
      return dribble(socket, head, rest);
    }
  }

  private static String dribble(Socket socket, String head, String rest)
      throws IOException, InterruptedException {
    try {
      send(socket, head);
      socket.getInputStream().skipNBytes(socket.getInputStream().available());
      long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      for (int i = 0; i < rest.length() && socket.getInputStream().available() == 0; i++) {
        assertThat(System.nanoTime()).as("still connected").isLessThan(end);
        send(socket, rest.substring(i, i + 1));
        Thread.sleep(200);
      }
      return rest(socket.getInputStream());
    } catch (java.net.SocketException _) {
      return ""; // hung up on
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String rest(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
