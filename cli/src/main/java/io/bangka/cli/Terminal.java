package io.bangka.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where words come from and go to. Text is UTF-8 whatever the locale says, and reaches the screen
/// as [Shown].
///
/// @param in what is piped in or typed
/// @param out answers; an error that is thrown on writing is seen, unlike with a `PrintStream`
/// @param err messages
/// @param environment the environment variables, and [Languages#LAUNCHER]
/// @param typed whether `in` is a keyboard
/// @param shown whether `out` is a screen
/// @param told whether `err` is a screen
record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    boolean typed,
    boolean shown,
    boolean told) {

  static Terminal ofSystem() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        environmentOfSystem(),
        isScreen(0),
        isScreen(1),
        isScreen(2));
  }

  private static Map<String, String> environmentOfSystem() {
    var all = new HashMap<>(System.getenv());
    all.put(Languages.LAUNCHER, System.getProperty(Languages.LAUNCHER, ""));
    return all;
  }

  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /// Prints a part of the answer.
  ///
  /// @throws Unwritable if nobody reads on, or nothing more can be stored
  void print(String text) {
    write(Shown.of(text));
  }

  /// Prints a file for another program as it is, with the line ends of its own standard.
  ///
  /// @throws Unwritable as [#print]
  void hand(String file) {
    write(file);
  }

  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException fault) {
      throw new Unwritable(fault, out instanceof FileOutputStream && isPiped());
    }
  }

  /// Says something beside the answer. If that cannot be written, there is nobody left to tell.
  void say(String text) {
    try {
      err.write(Shown.of(text).getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException _) {
      // The exit status still tells.
    }
  }

  /// Whether another program reads the standard output. Where the system does not show it, what the
  /// system says about a failure has to do.
  private static boolean isPiped() {
    return descriptor(1).filter(t -> t.startsWith("pipe:") || t.startsWith("socket:")).isPresent();
  }

  /// Java itself only tells whether input and output are both a terminal.
  @SuppressWarnings("SystemConsoleNull") // On JDK 25 it is null again where there is none.
  private static boolean isScreen(int number) {
    return descriptor(number)
        .map(target -> target.startsWith("/dev/pts/") || target.startsWith("/dev/tty"))
        .orElseGet(() -> {
          var console = System.console();
          return console != null && console.isTerminal();
        });
  }

  /// What stands behind a file descriptor, on Linux.
  private static Optional<String> descriptor(int number) {
    try {
      var link = Path.of("/proc/self/fd/" + number);
      return Optional.of(Files.readSymbolicLink(link).toString());
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
