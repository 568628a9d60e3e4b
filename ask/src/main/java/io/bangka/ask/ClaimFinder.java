package io.bangka.ask;

import io.bangka.model.ClaimWording;
import java.util.ArrayList;
import java.util.List;

/// Finds the claims that a text contains: one of their wordings, whatever its script, case, spaces
/// and punctuation. Safe to share between threads.
public final class ClaimFinder {
  /// What is longer than this is no question; only its beginning is read.
  private static final int LONGEST = 4_000;

  /// Letters that `…` stands for at most: a few words, not another sentence.
  private static final int GAP = 24;

  private static final String ELLIPSIS = "…";

  private final List<Known> known;

  /// @param wordings each as its parts between the gaps
  private record Known(String id, List<List<String>> wordings) {}

  public ClaimFinder(List<ClaimWording> claims) {
    known = claims.stream().map(ClaimFinder::known).toList();
  }

  private static Known known(ClaimWording claim) {
    return new Known(claim.id(), claim.wordings().stream().map(ClaimFinder::parts).toList());
  }

  private static List<String> parts(String wording) {
    var parts = new ArrayList<String>();
    int from = 0;
    while (from <= wording.length()) {
      int gap = wording.indexOf(ELLIPSIS, from);
      int end = gap < 0 ? wording.length() : gap;
      String part = letters(wording.substring(from, end));
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = gap < 0 ? wording.length() + 1 : gap + 1;
    }
    return List.copyOf(parts);
  }

  /// Folded, and nothing but letters and digits.
  private static String letters(String text) {
    var letters = new StringBuilder();
    for (char c : Folding.fold(text).text().toCharArray()) {
      if (Folded.han(c) || Folded.wordly(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /// The ids of the claims, in the order in which they were given.
  public List<String> find(String text) {
    String letters = letters(text.substring(0, Math.min(text.length(), LONGEST)));
    return known.stream()
        .filter(claim -> claim.wordings().stream().anyMatch(parts -> contains(letters, parts)))
        .map(Known::id)
        .toList();
  }

  private static boolean contains(String text, List<String> parts) {
    for (int at = text.indexOf(parts.getFirst()); at >= 0; ) {
      if (follow(text, at + parts.getFirst().length(), parts, 1)) {
        return true;
      }
      at = text.indexOf(parts.getFirst(), at + 1);
    }
    return false;
  }

  /// Whether the parts from this one on stand behind a place, each near the one before.
  private static boolean follow(String text, int from, List<String> parts, int part) {
    if (part == parts.size()) {
      return true;
    }
    String next = parts.get(part);
    for (int at = text.indexOf(next, from); at >= 0 && at - from <= GAP; ) {
      if (follow(text, at + next.length(), parts, part + 1)) {
        return true;
      }
      at = text.indexOf(next, at + 1);
    }
    return false;
  }
}
