package io.bangka.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The bytes of an answer in which some words are each person's own: those are written into a copy.
///
/// @param holes where they stand
@SuppressWarnings("ArrayRecordComponent") // written once, and copied before it is given away
record Template(byte[] bytes, List<Hole> holes) {

  /// @param word which of the words of one's own
  record Hole(int at, int word) {}

  /// @param words ASCII, each as long as the one that stands in its place now
  /// @param made an answer with these words in it
  static Template of(byte[] made, List<String> words) {
    var holes = new ArrayList<Hole>();
    for (int word = 0; word < words.size(); word++) {
      byte[] letters = words.get(word).getBytes(StandardCharsets.US_ASCII);
      for (int at = 0; at + letters.length <= made.length; at++) {
        if (made[at] == letters[0] && stands(letters, made, at)) {
          holes.add(new Hole(at, word));
        }
      }
    }
    return new Template(made, List.copyOf(holes));
  }

  private static boolean stands(byte[] letters, byte[] made, int at) {
    return Arrays.equals(made, at, at + letters.length, letters, 0, letters.length);
  }

  /// A copy with somebody's own words.
  @SuppressWarnings("deprecation") // exactly what is wanted of ASCII: its low bytes
  byte[] with(List<String> own) {
    byte[] copy = bytes.clone();
    for (Hole hole : holes) {
      String word = own.get(hole.word());
      word.getBytes(0, word.length(), copy, hole.at());
    }
    return copy;
  }
}
