package io.bangka.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chinese names misspelt by their sound ("威信" for "微信"), by the list `misspellings.txt`. Each form
/// is as long as what it stands for, so that offsets stay as they are.
final class Misspellings {
  /// By first character; longer forms first.
  private final Map<Character, List<Slip>> byStart = new HashMap<>();

  private record Slip(String form, String meant) {}

  /// @param lexicon what it knows as it stands is no slip
  static Misspellings load(Lexicon lexicon) {
    var all = new Misspellings();
    for (var line : WordFile.read("misspellings.txt").lines()) {
      for (String form : line.forms()) {
        if (!lexicon.knows(form)) {
          all.add(form, line.key());
        }
      }
    }
    return all;
  }

  private void add(String form, String meant) {
    if (form.length() != meant.length()) {
      throw new IllegalStateException("misspellings.txt: " + form + " is not as long as " + meant);
    }
    var forms = byStart.computeIfAbsent(form.charAt(0), _ -> new ArrayList<>());
    forms.add(new Slip(form, meant));
    forms.sort((a, b) -> b.form().length() - a.form().length());
  }

  Folded mend(Folded folded) {
    return folded.as(mend(folded.text()));
  }

  /// The text with every such form mended.
  private String mend(String text) {
    String mended = text;
    for (int i = 0; i < text.length(); i++) {
      for (var slip : byStart.getOrDefault(text.charAt(i), List.of())) {
        if (text.startsWith(slip.form(), i)) {
          int end = i + slip.form().length();
          mended = mended.substring(0, i) + slip.meant() + mended.substring(end);
          break;
        }
      }
    }
    return mended;
  }
}
