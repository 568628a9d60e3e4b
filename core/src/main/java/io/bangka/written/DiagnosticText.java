package io.bangka.written;

import io.bangka.model.Language;
import java.util.List;
import java.util.stream.Collectors;

/// Diagnostics as text for a terminal:
///
/// ```
/// error: a card has no field `netwrok`.
///  --> profile.yaml:3:10
///   |
/// 3 | cards: [{netwrok: visa}]
///   |          ^^^^^^^
///   = Did you mean `network`?
/// ```
public final class DiagnosticText {
  private DiagnosticText() {}

  /// Each with an empty line behind it, in the order given.
  public static String render(List<Diagnostic> diagnostics, Language language, boolean colour) {
    return diagnostics.stream()
        .map(d -> render(d, language, colour))
        .collect(Collectors.joining("\n"));
  }

  /// Ends with a line break. Without colour there is no escape sequence in it.
  public static String render(Diagnostic diagnostic, Language language, boolean colour) {
    var paint = new Paint(colour);
    var place = diagnostic.place();
    var gutter = " ".repeat(Integer.toString(place.line()).length());
    var out = new StringBuilder();
    out.append(head(diagnostic, language, paint)).append('\n');
    out.append(gutter).append(paint.dim("--> ")).append(where(place)).append('\n');
    if (!place.text().isEmpty()) {
      source(place, gutter, diagnostic.severity(), paint, out);
    }
    diagnostic
        .help()
        .ifPresent(
            h -> out.append(gutter).append(paint.dim(" = ")).append(h.in(language)).append('\n'));
    diagnostic
        .about()
        .ifPresent(
            about -> out.append(gutter).append(paint.dim(explain(diagnostic, about))).append('\n'));
    return out.toString();
  }

  /// As the pack would write it, to be copied.
  private static String explain(Diagnostic warning, String about) {
    return " = {warning: " + warning.kind() + ", about: " + Echo.line(about) + "}";
  }

  private static void source(
      Place place, String gutter, Diagnostic.Severity severity, Paint paint, StringBuilder out) {
    var echoed = EchoedLine.of(place);
    out.append(gutter).append(paint.dim(" |")).append('\n');
    out.append(paint.dim(place.line() + " | ")).append(echoed.line()).append('\n');
    out.append(gutter).append(paint.dim(" | "));
    out.append(paint.of(severity, echoed.carets())).append('\n');
  }

  private static String head(Diagnostic diagnostic, Language language, Paint paint) {
    String word = word(diagnostic.severity(), language);
    String message = diagnostic.message().in(language);
    return paint.of(diagnostic.severity(), word) + paint.bold(message);
  }

  private static String word(Diagnostic.Severity severity, Language language) {
    return switch (severity) {
      case ERROR -> language == Language.ZH ? "错误：" : "error: ";
      case WARNING -> language == Language.ZH ? "提醒：" : "warning: ";
    };
  }

  private static String where(Place place) {
    return Echo.line(place.origin()) + ":" + place.line() + ":" + place.column();
  }

  /// ANSI escape sequences (ECMA-48), or none.
  private record Paint(boolean colour) {
    String of(Diagnostic.Severity severity, String text) {
      return switch (severity) {
        case ERROR -> sgr("1;31", text);
        case WARNING -> sgr("1;33", text);
      };
    }

    String bold(String text) {
      return sgr("1", text);
    }

    String dim(String text) {
      return sgr("2", text);
    }

    private String sgr(String code, String text) {
      return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
  }
}
