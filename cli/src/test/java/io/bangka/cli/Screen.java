package io.bangka.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Runs the program in this process, and keeps what it says.
record Screen(int status, String out, String err) {
  static Screen of(String... args) {
    return of(Map.of(), new byte[0], args);
  }

  static Screen of(Map<String, String> environment, byte[] in, String... args) {
    return of(environment, new ByteArrayInputStream(in), false, args);
  }

  /// @param terminal whether input and output are a terminal
  static Screen of(
      Map<String, String> environment, InputStream in, boolean terminal, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams = new Terminal(in, out, err, environment, terminal, terminal, terminal);
    int status = new Cli(streams).run(List.of(args));
    return new Screen(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
