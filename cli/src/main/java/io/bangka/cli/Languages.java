package io.bangka.cli;

import io.bangka.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The language to answer in: `--lang`, else the words' own, else the system's, else English.
final class Languages {
  /// A property of the JVM, kept among the environment variables.
  static final String LAUNCHER = "user.language";

  private Languages() {}

  /// For messages about a command line that may not be understood.
  static Language of(List<String> args, Terminal terminal) {
    return said(args)
        .or(() -> ofWords(String.join(" ", args)).filter(l -> l == Language.ZH))
        .orElseGet(() -> ofSystem(terminal));
  }

  static Optional<Language> named(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    if (isTag(word, "zh")) {
      return Optional.of(Language.ZH);
    }
    return isTag(word, "en") ? Optional.of(Language.EN) : Optional.empty();
  }

  /// What somebody asks may have come from standard input, and so have a language of its own.
  static Language ofAnswer(String words, Task task) {
    return task.given().has(Option.LANG) ? task.language() : ofWords(words).orElse(task.language());
  }

  /// Chinese if there is a Chinese character, English if there are only other letters.
  static Optional<Language> ofWords(String words) {
    boolean letters = false;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int codePoint = words.codePointAt(i);
      if (Character.isIdeographic(codePoint)) {
        return Optional.of(Language.ZH);
      }
      letters |= Character.isLetter(codePoint);
    }
    return letters ? Optional.of(Language.EN) : Optional.empty();
  }

  /// What the launcher says, which hides the locale from the JVM; else POSIX: LC_ALL before
  /// LC_MESSAGES before LANG.
  static Language ofSystem(Terminal terminal) {
    if (terminal.variable(LAUNCHER).equals("zh")) {
      return Language.ZH;
    }
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = terminal.variable(name);
      if (!value.isEmpty()) {
        return named(value).orElse(Language.EN);
      }
    }
    return Language.EN;
  }

  private static Optional<Language> said(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.startsWith("--lang=")) {
        return named(arg.substring("--lang=".length()));
      }
      if (arg.equals("--lang") && i + 1 < args.size()) {
        return named(args.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /// `zh`, `zh-CN` (BCP 47) or `zh_CN.UTF-8` (POSIX).
  private static boolean isTag(String word, String language) {
    if (!word.startsWith(language)) {
      return false;
    }
    String rest = word.substring(language.length());
    return rest.isEmpty() || "-_.@".indexOf(rest.charAt(0)) >= 0;
  }
}
