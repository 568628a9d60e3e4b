package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Query;
import io.bangka.model.Said;
import io.bangka.model.Spending;
import java.time.LocalDate;
import java.util.Optional;

/// A stretch of the text, and one thing that it was taken as. A word that may mean several things
/// gives several readings of the same stretch.
public record Reading(Stretch stretch, As as) {

  /// What a stretch was taken as.
  public sealed interface As {
    /// A thing that is asked about or that the person has.
    ///
    /// @param note why the word is read so, where it may be read otherwise
    record Thing(Holding holding, Optional<LocalText> note) implements As {}

    /// Something that the person does not have.
    ///
    /// @param supposed whether nobody said so: "do I need it?" asks what were without
    record Lacking(Pattern pattern, boolean supposed) implements As {}

    /// Something about the person, or about the other one in the act.
    ///
    /// @param party `person`, or `recipient`
    record Fact(String party, String attribute, Said said) implements As {}

    /// A circumstance of the act: where, by which code, at which merchant.
    record Detail(String attribute, Said said) implements As {}

    /// A provider.
    record Platform(String id) implements As {}

    /// A purpose of the vocabulary.
    record Aim(String purpose) implements As {}

    /// What about it is asked.
    record Wanted(Query.Want want) implements As {}

    /// An amount, and how often.
    record Sum(Spending spending) implements As {}

    /// The day as of which is asked.
    record Day(LocalDate asOf) implements As {}

    /// A personal number, which is kept nowhere.
    record Personal() implements As {}
  }
}
