package io.bangka.ask;

import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a text was understood as. Immutable.
///
/// @param text what was asked, with the digits of personal numbers replaced by dots
/// @param language in which to answer
/// @param readings in the order of the text; readings of one stretch stand together
/// @param queries one for each platform, purpose, thing asked about and want; empty if nothing is
///   asked that can be answered
/// @param profile what was said of the person, and nothing that was not
/// @param asOf the day as of which is asked; empty if the text names none
/// @param notUnderstood what meant nothing to the program, in order
public record Understanding(
    String text,
    Language language,
    Script script,
    List<Reading> readings,
    List<Query> queries,
    Profile profile,
    Optional<LocalDate> asOf,
    List<Stretch> notUnderstood) {
  public Understanding {
    readings = List.copyOf(readings);
    queries = List.copyOf(queries);
    notUnderstood = List.copyOf(notUnderstood);
  }

  /// The place in `readings` of the thing that a query asks about; empty if it asks about none.
  public OptionalInt readingOf(Query query) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).as() instanceof Reading.As.Thing(var holding, _)
          && query.holding().filter(holding::equals).isPresent()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
