package io.bangka.engine;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.List;
import java.util.Optional;

/// Something unsaid on which a verdict may hang, with the cases that can lead to different
/// verdicts. Values that nothing open tells apart are one case.
public sealed interface Opening {

  /// Whose it is, a party of the act; empty for the person who asks.
  Optional<String> party();

  /// The kind of holding, `person` or `act`.
  String kind();

  /// An attribute of something that was said.
  ///
  /// @param number the place among the profile's holdings of the kind; 0 for the person and the act
  /// @param cases two or more; they do not overlap
  record OfAttribute(Optional<String> party, String kind, int number, String path, List<Test> cases)
      implements Opening {
    public OfAttribute {
      cases = List.copyOf(cases);
    }
  }

  /// What else of a kind there is, beyond what was said.
  ///
  /// @param things what it may help to have; one or more, and they do not overlap
  record OfMore(Optional<String> party, String kind, List<Thing> things) implements Opening {
    public OfMore {
      things = List.copyOf(things);
    }
  }

  /// One entry of a list.
  ///
  /// @param what tests at most one attribute
  /// @param parts what lacks it lacks these: the same, split as finely as the program tells values
  ///   apart
  record Thing(Pattern what, List<Pattern> parts) {
    public Thing {
      parts = List.copyOf(parts);
    }
  }
}
