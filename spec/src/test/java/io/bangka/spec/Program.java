package io.bangka.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program in a process of its own, as somebody at a terminal has it.
final class Program {
  /// In place of the data of whoever runs the tests: their reports would stand in the answers.
  static final String NO_DATA = Path.of("target", "no-data").toAbsolutePath().toString();

  private Program() {}

  record Ended(int status, String out, String err) {}

  static Ended run(String in, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("io.bangka.cli.Main");
    command.addAll(arguments);
    try {
      return ended(new ProcessBuilder(command), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Files instead of pipes: nobody has to read and write at the same time.
  private static Ended ended(ProcessBuilder builder, String in)
      throws IOException, InterruptedException {
    Path asked = Files.createTempFile("bangka", ".in");
    Path said = Files.createTempFile("bangka", ".err");
    try {
      Files.writeString(asked, in);
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("BANGKA_DATA", NO_DATA);
      builder.redirectInput(asked.toFile()).redirectError(said.toFile());
      var process = builder.start();
      String out = text(process.getInputStream());
      return new Ended(process.waitFor(), out, Files.readString(said));
    } finally {
      Files.delete(asked);
      Files.delete(said);
    }
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
