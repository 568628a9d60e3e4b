package io.bangka.cli;

import io.bangka.server.BangkaServer;
import io.bangka.server.Key;
import io.bangka.server.SettingsReader;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// What a training run of `bangka serve` does: it opens the doors, answers a question and shows a
/// page, and ends. The launcher runs it once, so that the JVM learns which classes later starts
/// need; nobody else does.
final class Training {
  private Training() {}

  public static void main(String[] args) throws IOException, Faulty {
    var settings = SettingsReader.read(Map.of(Key.PORT, "0"), Map.of(), Optional.empty());
    var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    var data = Files.createTempDirectory("bangka-training");
    try (var server = BangkaServer.open(settings, data, Clock.systemUTC(), silent)) {
      String question = "{\"text\":\"" + args[0] + "\"}";
      int bytes = question.getBytes(StandardCharsets.UTF_8).length;
      ask(
          server.port(),
          "POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: "
              + bytes
              + "\r\n\r\n"
              + question);
      ask(server.port(), "GET /en/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }
    System.exit(0); // as a server ends: its threads may outlive it
  }

  private static void ask(int port, String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000); // a training that hangs would keep the first start waiting
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }
}
