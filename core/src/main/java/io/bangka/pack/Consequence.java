package io.bangka.pack;

import io.bangka.model.Citation;
import io.bangka.model.Force;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import java.time.LocalDate;
import java.util.List;

/// Something that would be so if a claim were, and that the knowledge decides.
public sealed interface Consequence {

  /// The consequence as a sentence.
  LocalText that();

  /// A query about a profile has this answer.
  ///
  /// @param queries the same question in each meaning of a word in it; nearly always one
  record Answered(
      LocalText that, Profile profile, List<Query> queries, boolean strict, Expected expected)
      implements Consequence {
    public Answered {
      queries = List.copyOf(queries);
    }
  }

  /// A word means this.
  ///
  /// @param word a term of the vocabulary
  /// @param means a reading is right if it lies within this
  record Meant(LocalText that, String word, Pattern means) implements Consequence {}

  /// Sources were looked for and none found: nobody can say.
  ///
  /// @param searched the day of the last search
  record Unsourced(LocalText that, LocalDate searched) implements Consequence {}

  /// A statement of the packs says so, or says the opposite: for what no query can ask, such as
  /// what a source warns of.
  ///
  /// @param in the id of the procedure or rule that has the statement
  /// @param as under which key it stands there
  /// @param forces when each of the statements holds
  /// @param citation the sources by which the claim names them
  record Stated(
      LocalText that,
      boolean bearsOut,
      String in,
      StatedAs as,
      List<Force> forces,
      Citation citation)
      implements Consequence {
    public Stated {
      forces = List.copyOf(forces);
    }
  }
}
