package io.bangka.server;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.Place;
import io.bangka.written.Written;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads settings. One order: a flag goes before the environment, the environment before the file,
/// the file before what is usual.
public final class SettingsReader {
  private static final LocalText FILE = new LocalText("The file of settings", "配置文件");

  private SettingsReader() {}

  /// Reads all of them.
  ///
  /// @param flags what the command line says
  /// @param environment all of it; only `BANGKA_…` of known keys is looked at
  /// @param file the file of settings, read
  /// @throws Faulty with every fault, each with its place
  public static Settings read(
      Map<Key, String> flags, Map<String, String> environment, Optional<Written> file)
      throws Faulty {
    var faults = new Faults();
    var said = new EnumMap<Key, Settings.Said>(Key.class);
    if (file.isPresent()) {
      ofFile(file.get(), said, faults);
    }
    for (Key key : Key.values()) {
      String value = environment.getOrDefault(key.variable(), "");
      if (!value.isEmpty()) {
        put(said, key, value, Settings.By.ENVIRONMENT, place(key.variable(), value), faults);
      }
      String flag = flags.get(key);
      if (flag != null) {
        put(said, key, flag, Settings.By.FLAG, place("--" + key.written(), flag), faults);
      }
    }
    faults.throwIfAny();
    return new Settings(said);
  }

  private static void ofFile(Written file, Map<Key, Settings.Said> said, Faults faults)
      throws Faulty {
    var all = Fields.from(file, FILE, faults);
    faults.throwIfAny();
    try (var fields = all.orElseThrow()) {
      for (Key key : Key.values()) {
        var field = fields.optional(key.written());
        if (field.present() && !field.isNull()) {
          value(key, field.written().orElseThrow())
              .ifPresent(v -> put(said, key, v, Settings.By.FILE, field.place(), faults));
        }
      }
    }
  }

  /// Tokens may stand as a list.
  private static Optional<String> value(Key key, Written written) {
    return switch (written) {
      case Written.Scalar scalar -> Optional.of(scalar.text());
      case Written.Sequence(var items, var _) when key == Key.TOKENS ->
          Optional.of(String.join(" ", texts(items)));
      case Written.Sequence _, Written.Mapping _ -> Optional.of("[…]");
    };
  }

  private static List<String> texts(List<Written> items) {
    return items.stream().map(i -> i instanceof Written.Scalar s ? s.text() : "").toList();
  }

  private static void put(
      Map<Key, Settings.Said> said,
      Key key,
      String value,
      Settings.By by,
      Place place,
      Faults faults) {
    if (fits(key, value)) {
      said.put(key, new Settings.Said(value, by));
    } else {
      faults.error(
          "bad-setting",
          place,
          quoting(
              value,
              v -> v + " is no value for `" + key.written() + "`.",
              v -> v + "不能作为 " + key.written() + " 的值。"),
          key.does());
    }
  }

  private static boolean fits(Key key, String value) {
    return switch (key) {
      case HOST -> !value.isBlank();
      case PACKS, TOKENS, DATABASE -> true;
      case DATA -> isPath(value);
      case PORT -> value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535;
      case LARGEST, RATE, AT_ONCE, WAITING, BUDGET, RELOAD -> value.matches("\\d{1,9}");
      case FORWARDED -> value.matches("true|false");
      case LOG -> value.matches("requests|troubles");
    };
  }

  private static boolean isPath(String value) {
    try {
      return Path.of(value).getNameCount() >= 0;
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private static Place place(String name, String value) {
    String text = name + " " + value;
    int length = Math.max(1, value.codePointCount(0, value.length()));
    return new Place("<" + name + ">", 1, name.length() + 2, length, text);
  }
}
