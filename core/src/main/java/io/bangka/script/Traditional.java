package io.bangka.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Chinese in traditional characters, of what is written in simplified ones: the words that stand
/// in `traditional-words.txt` as they stand there, the longest first; every other character as
/// ICU's transliterator `Simplified-Traditional` gives it (Unicode CLDR). What is traditional
/// already stays as it is. Tables, because loading the transliterator costs a cold start too much;
/// both are read when the first such answer is written.
///
/// Stateless and thread-safe.
public final class Traditional {
  private static final String CHARACTERS = "traditional.txt";
  private static final String WORDS = "traditional-words.txt";

  /// By their simplified forms, single characters among them.
  private static final Map<String, String> FORMS = new HashMap<>();

  private static final int LONGEST;

  static {
    String pairs = text(CHARACTERS).strip();
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      FORMS.put(pairs.substring(i, i + 1), pairs.substring(i + 1, i + 2));
    }
    text(WORDS).lines().filter(l -> !l.isBlank() && l.charAt(0) != '#').forEach(Traditional::word);
    LONGEST = FORMS.keySet().stream().mapToInt(String::length).max().orElse(1);
  }

  private Traditional() {}

  private static void word(String line) {
    int space = line.indexOf(' ');
    FORMS.put(line.substring(0, space), line.substring(space + 1));
  }

  /// The text in traditional characters.
  ///
  /// @param simplified text; may hold anything else, too
  public static String of(String simplified) {
    var out = new StringBuilder(simplified.length());
    for (int i = 0; i < simplified.length(); ) {
      i = next(simplified, i, out);
    }
    return out.toString();
  }

  /// Appends the longest form that is known here.
  private static int next(String text, int at, StringBuilder out) {
    if (text.charAt(at) >= 0x3400) {
      for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
        String form = FORMS.get(text.substring(at, end));
        if (form != null) {
          out.append(form);
          return end;
        }
      }
    }
    out.append(text.charAt(at));
    return at + 1;
  }

  private static String text(String resource) {
    try (InputStream in = Traditional.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
