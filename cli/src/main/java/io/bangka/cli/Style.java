package io.bangka.cli;

/// How text looks on this terminal.
///
/// @param colour whether escape sequences (ECMA-48) may be used
/// @param width columns, 40 to 80: longer lines are hard to read
record Style(boolean colour, int width) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 80;

  static Style of(Given given, Terminal terminal) throws Misuse {
    return new Style(colour(given, terminal), width(terminal));
  }

  /// Whether messages may be coloured.
  static boolean ofMessages(Terminal terminal) {
    return terminal.told() && allowed(terminal);
  }

  private static boolean colour(Given given, Terminal terminal) throws Misuse {
    String when = given.value(Option.COLOR).orElse("auto");
    return switch (when) {
      case "auto" -> terminal.shown() && allowed(terminal);
      case "always" -> true;
      case "never" -> false;
      default -> throw Misuses.badValue(Option.COLOR, when);
    };
  }

  /// The convention of no-color.org, and terminals that know no colour.
  private static boolean allowed(Terminal terminal) {
    return terminal.variable("NO_COLOR").isEmpty() && !terminal.variable("TERM").equals("dumb");
  }

  private static int width(Terminal terminal) {
    String columns = terminal.variable("COLUMNS");
    if (!terminal.shown() || columns.isEmpty() || columns.length() > 4) {
      return WIDEST;
    }
    for (int i = 0; i < columns.length(); i++) {
      if (columns.charAt(i) < '0' || columns.charAt(i) > '9') {
        return WIDEST;
      }
    }
    int width = Integer.parseInt(columns);
    return width == 0 ? WIDEST : Math.clamp(width, NARROWEST, WIDEST);
  }

  /// ECMA-48's "select graphic rendition".
  String paint(String codes, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
  }

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }
}
