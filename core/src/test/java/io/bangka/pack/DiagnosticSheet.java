package io.bangka.pack;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.written.Diagnostic;
import io.bangka.written.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Diagnostics as a golden file holds them: kind, place, underlined text, message and help in both
/// languages.
final class DiagnosticSheet {
  private DiagnosticSheet() {}

  /// @param root the folder whose name is left out of the places
  static String of(List<Diagnostic> diagnostics, String root) {
    return diagnostics.stream().map(d -> of(d, root)).collect(Collectors.joining("\n"));
  }

  private static String of(Diagnostic diagnostic, String root) {
    var sheet = new StringBuilder();
    Place place = diagnostic.place();
    sheet
        .append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(diagnostic.kind())
        .append(" at ")
        .append(place.origin().replace(root, "").replace('\\', '/'))
        .append(':')
        .append(place.line())
        .append(':')
        .append(place.column())
        .append('\n');
    line(sheet, "text", underlined(place));
    for (Language language : new Language[] {Language.EN, Language.ZH}) {
      String name = language.name().toLowerCase(Locale.ROOT);
      line(sheet, name, diagnostic.message().in(language));
      diagnostic
          .help()
          .map((LocalText help) -> help.in(language))
          .ifPresent(h -> line(sheet, "", h));
    }
    diagnostic.about().ifPresent(about -> line(sheet, "about", about));
    return sheet.toString();
  }

  private static String underlined(Place place) {
    int[] line = place.text().codePoints().toArray();
    int from = Math.min(line.length, place.column() - 1);
    int to = Math.min(line.length, from + place.length());
    return new String(line, from, to - from);
  }

  private static void line(StringBuilder sheet, String name, String text) {
    sheet.append("  ").append("%-5s".formatted(name)).append(text).append('\n');
  }
}
