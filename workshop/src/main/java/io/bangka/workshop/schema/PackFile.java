package io.bangka.workshop.schema;

import io.bangka.written.Scalars;
import java.util.Optional;
import java.util.stream.Stream;

/// The sorts of files that the knowledge is made of.
public enum PackFile {
  VOCABULARY("vocabulary.yaml"),
  PRESUMPTIONS("presumptions.yaml"),
  CLAIMS("claims/*.yaml"),
  PACK("pack.yaml"),
  SOURCES("sources.yaml"),
  PROCEDURE("procedures/*.yaml"),
  RULES("rules.yaml"),
  MESSAGES("messages.yaml"),
  TESTS("tests/*.yaml"),
  USED("used.yaml"),
  NOT_USED("not-used.yaml"),
  EXPLAINED("explained.yaml");

  private final String path;

  PackFile(String path) {
    this.path = path;
  }

  /// Where it lies in the pack's folder; the first three, in the folder of all packs.
  public String path() {
    return path;
  }

  /// What it is called on the command line: `not-used`.
  public String word() {
    return Scalars.written(this);
  }

  /// The sort that is called so.
  public static Optional<PackFile> of(String word) {
    return Stream.of(values()).filter(file -> file.word().equals(word)).findFirst();
  }
}
