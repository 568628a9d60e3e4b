package io.bangka.model;

import java.util.List;
import java.util.Optional;

/// What a platform says when something fails, what it means, and what cures it. A message decides
/// nothing: reports from the community may stand here.
///
/// @param id unique among the messages of all packs; starts with the platform
/// @param shown what one sees
/// @param codes of the error, as they are shown
/// @param also other wordings of the same, and what people call it
/// @param platform who says it
/// @param procedures what fails; empty where it may be anything
public record Message(
    String id,
    Shown shown,
    List<String> codes,
    List<String> also,
    String platform,
    List<String> procedures,
    Failure failure,
    LocalText means,
    List<LocalText> causes,
    List<Cure> cures,
    Force force,
    Citation citation) {

  /// What one sees.
  public sealed interface Shown {}

  /// The words on the screen, in the languages in which a source quotes them: one at least.
  public record Quoted(Optional<String> en, Optional<String> zh) implements Shown {
    public Quoted {
      if (en.isEmpty() && zh.isEmpty()) {
        throw new IllegalArgumentException("a quotation needs words");
      }
    }

    /// In the language, else in the other one.
    public String in(Language language) {
      return switch (language) {
        case EN -> en.or(() -> zh).orElseThrow();
        case ZH -> zh.or(() -> en).orElseThrow();
      };
    }
  }

  /// What happens, in the pack's words: no source quotes the platform's.
  public record Symptom(LocalText what) implements Shown {}

  /// What helps.
  ///
  /// @param procedure by which it is done; empty where it is none
  public record Cure(LocalText what, Optional<String> procedure) {}

  public Message {
    codes = List.copyOf(codes);
    also = List.copyOf(also);
    procedures = List.copyOf(procedures);
    causes = List.copyOf(causes);
    cures = List.copyOf(cures);
  }
}
