package io.bangka.pack;

import io.bangka.model.Language;
import io.bangka.written.Diagnostic;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Checks a folder of packs: `java -cp … io.bangka.pack.PackCheck FOLDER [DAY]`. With a day (ISO
/// 8601) it also names the packs that should have been read again by then, or not yet.
///
/// Prints every fault, in Chinese where the locale is Chinese. Ends with 0 if there is no error
/// (warnings do not count), with 2 if there is, or if the arguments are wrong.
public final class PackCheck {
  private static final String USAGE = "usage: PackCheck FOLDER [DAY, like 2026-11-22]";

  private final Language language;
  private final PrintStream out;

  private PackCheck(Language language, PrintStream out) {
    this.language = language;
    this.out = out;
  }

  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, language(), out));
  }

  private static Language language() {
    return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
  }

  static int run(String[] arguments, Language language, PrintStream out) {
    try {
      return new PackCheck(language, out).run(List.of(arguments));
    } catch (DateTimeException _) {
      out.println(USAGE);
      return 2;
    }
  }

  private int run(List<String> arguments) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      out.println(USAGE);
      return 2;
    }
    var day = arguments.stream().skip(1).map(LocalDate::parse).findFirst();
    try {
      Loaded loaded = PackLoader.load(Path.of(arguments.getFirst()));
      var warnings = new ArrayList<>(loaded.warnings());
      day.ifPresent(d -> warnings.addAll(Review.due(loaded.packs(), d)));
      day.ifPresent(d -> warnings.addAll(Review.ahead(loaded.packs(), d)));
      warnings.removeIf(w -> loaded.explanations().stream().anyMatch(e -> e.explains(w)));
      print(warnings);
      out.println(summary(loaded, warnings.size()));
      return 0;
    } catch (Faulty faulty) {
      print(faulty.diagnostics());
      out.println(count(faulty.diagnostics()));
      return 2;
    }
  }

  private void print(List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty()) {
      out.println(DiagnosticText.render(diagnostics, language, false));
    }
  }

  private static String summary(Loaded loaded, int warnings) {
    var knowledge = loaded.knowledge();
    return counted(loaded.packs().size(), "pack")
        + (", " + counted(knowledge.procedures().size(), "procedure"))
        + (", " + counted(knowledge.rules().size(), "rule"))
        + (", " + counted(knowledge.sources().size(), "source"))
        + (", " + counted(loaded.tests().size(), "case"))
        + ("; " + counted(warnings, "warning"))
        + ("; " + knowledge.version());
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static String count(List<Diagnostic> diagnostics) {
    long errors =
        diagnostics.stream().filter(d -> d.severity() == Diagnostic.Severity.ERROR).count();
    return counted(errors, "error") + ", " + counted(diagnostics.size() - errors, "warning");
  }
}
