package io.bangka.pack;

import io.bangka.model.ClaimVerdict;
import io.bangka.model.ClaimWording;
import io.bangka.model.LocalText;
import io.bangka.written.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that people read or hear. Whether it is so follows from what the knowledge says of its
/// consequences; nobody asserts it.
///
/// @param also other wordings; `…` stands for a few words
/// @param expected the verdict that its author expects, to be held against the computed one
/// @param because why, as its author says it to people, while the verdict is the expected one
/// @param once an earlier day, on which it may have been so
/// @param follows what would be so if the claim were; never empty
/// @param place where it is written
public record Claim(
    String id,
    LocalText text,
    List<String> also,
    ClaimVerdict expected,
    LocalText because,
    Optional<LocalDate> once,
    List<Consequence> follows,
    Place place) {
  public Claim {
    also = List.copyOf(also);
    follows = List.copyOf(follows);
  }

  /// How it is recognised.
  public ClaimWording wording() {
    return new ClaimWording(
        id, Stream.concat(Stream.of(text.zh(), text.en()), also.stream()).toList());
  }
}
