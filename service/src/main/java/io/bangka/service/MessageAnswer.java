package io.bangka.service;

import io.bangka.model.Failure;
import io.bangka.model.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a platform's message means, as the contract has it: the components of these records are the
/// fields of its JSON, under the same names. Fields may be added, never renamed. What was asked is
/// not repeated: it may hold personal numbers.
///
/// @param knowledge the version of the knowledge: `sha256:` and 64 hexadecimal digits
/// @param known whether one of the messages is surely meant
/// @param messages the likest first
/// @param sources every source that is cited, by id
public record MessageAnswer(
    LocalDate asOf,
    String knowledge,
    Language lang,
    Known known,
    List<Meaning> messages,
    SequencedMap<String, Answer.Source> sources) {
  public MessageAnswer {
    messages = List.copyOf(messages);
    sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
  }

  /// Whether a message is known that says this.
  public enum Known {
    YES,
    PERHAPS,
    NO
  }

  /// One message that may be meant.
  ///
  /// @param message the words on the screen, as far as a source quotes them
  /// @param symptom what one sees, where no source quotes the words
  /// @param procedures what fails
  /// @param likeness to what was asked, between 0 and 1
  public record Meaning(
      String id,
      String platform,
      List<String> procedures,
      Failure failure,
      Optional<Shown> message,
      Optional<String> symptom,
      List<String> codes,
      BigDecimal likeness,
      boolean sure,
      String means,
      List<String> causes,
      List<Cure> cures,
      List<String> sources) {}

  /// The words on the screen, in the languages in which a source quotes them.
  public record Shown(Optional<String> en, Optional<String> zh) {}

  /// What helps.
  ///
  /// @param procedure by which it is done
  public record Cure(String text, Optional<String> procedure) {}
}
