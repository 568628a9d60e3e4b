package io.bangka.pack;

import io.bangka.model.Language;
import io.bangka.written.Diagnostic;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Checks a folder of packs: `java -cp … io.bangka.pack.PackCheck FOLDER`.
///
/// Prints every fault, in Chinese where the locale is Chinese. Ends with 0 if there is no error
/// (warnings do not count), with 2 if there is.
public final class PackCheck {
  private PackCheck() {}

  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, language(), out));
  }

  private static Language language() {
    return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
  }

  static int run(String[] arguments, Language language, PrintStream out) {
    if (arguments.length != 1) {
      out.println("usage: PackCheck FOLDER");
      return 2;
    }
    try {
      Loaded loaded = PackLoader.load(Path.of(arguments[0]));
      print(loaded.warnings(), language, out);
      out.println(summary(loaded));
      return 0;
    } catch (Faulty faulty) {
      print(faulty.diagnostics(), language, out);
      out.println(count(faulty.diagnostics()));
      return 2;
    }
  }

  private static void print(List<Diagnostic> diagnostics, Language language, PrintStream out) {
    out.println(DiagnosticText.render(diagnostics, language, false));
  }

  private static String summary(Loaded loaded) {
    var knowledge = loaded.knowledge();
    return "%d packs, %d procedures, %d rules, %d sources, %d cases; %d warnings; %s"
        .formatted(
            loaded.packs().size(),
            knowledge.procedures().size(),
            knowledge.rules().size(),
            knowledge.sources().size(),
            loaded.tests().size(),
            loaded.warnings().size(),
            knowledge.version());
  }

  private static String count(List<Diagnostic> diagnostics) {
    long errors =
        diagnostics.stream().filter(d -> d.severity() == Diagnostic.Severity.ERROR).count();
    return "%d errors, %d warnings".formatted(errors, diagnostics.size() - errors);
  }
}
