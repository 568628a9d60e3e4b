package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps what it must remember: `--data`, else `$BANGKA_DATA`, else the
/// platform's folder for such data.
final class DataFolder {
  private DataFolder() {}

  static Path of(Given given, Terminal terminal) throws Misuse {
    var named = given.value(Option.DATA);
    return named.isPresent()
        ? path(named.get())
        : of(terminal, System.getProperty("os.name", ""), System.getProperty("user.home", ""));
  }

  /// @param system its name, as Java tells it
  /// @param home the folder of whoever runs the program
  static Path of(Terminal terminal, String system, String home) throws Misuse {
    String said = terminal.variable("BANGKA_DATA");
    return said.isEmpty() ? ofPlatform(terminal, system, home) : path(said);
  }

  /// Windows' local application data, macOS' application support, else the XDG base directories,
  /// which say that a relative path is to be ignored.
  private static Path ofPlatform(Terminal terminal, String system, String home) throws Misuse {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = terminal.variable("LOCALAPPDATA");
      return local.isEmpty()
          ? path(home).resolve("AppData").resolve("Local").resolve("bangka")
          : path(local).resolve("bangka");
    }
    if (name.startsWith("mac")) {
      return path(home).resolve("Library").resolve("Application Support").resolve("bangka");
    }
    String data = terminal.variable("XDG_DATA_HOME");
    return data.startsWith("/")
        ? path(data).resolve("bangka")
        : path(home).resolve(".local").resolve("share").resolve("bangka");
  }

  private static Path path(String name) throws Misuse {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw new Misuse(
          quoting(name, n -> n + " cannot be the name of a folder.", n -> n + "不能作为目录名。"),
          new LocalText("Name a folder: `--data DIR`.", "请写出目录：--data 目录。"));
    }
  }
}
