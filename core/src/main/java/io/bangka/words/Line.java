package io.bangka.words;

import io.bangka.model.Query;
import java.util.List;

/// One line of a [Note]. A surface decides how a type of line looks, never what it says.
///
/// Texts are finished sentences or clauses in the note's language; what a line is about is said by
/// [Note#label].
public sealed interface Line {
  String text();

  /// Ids of the sources that stand behind the line.
  default List<String> sources() {
    return List.of();
  }

  /// Shown only where everything is asked for.
  default boolean detail() {
    return false;
  }

  /// What was asked for by name: the limit, the fee, the papers, the cure.
  record Lead(Query.Want want, String text, List<String> sources) implements Line {}

  /// The answer, as a person would say it.
  record Verdict(Mark mark, String text) implements Line {}

  /// What people read or hear, and what the knowledge makes of it.
  record Claim(String text, List<String> sources) implements Line {}

  /// Something that the packs say and that is near to what was asked and cannot be answered.
  record Nearest(String text, List<String> sources) implements Line {}

  /// How the words were understood, or what was ignored.
  ///
  /// @param profile whether this lists what the person said of themselves, which a surface where it
  ///   can be changed shows there instead
  record Understood(String text, boolean profile) implements Line {
    public Understood(String text) {
      this(text, false);
    }
  }

  /// What was taken for granted, and the verdict if it were not so.
  record Assumption(String text, boolean detail) implements Line {}

  /// The platform that the following lines speak of; only where there are several.
  record Heading(String text) implements Line {}

  /// The state of one requirement, and why.
  record Reason(Mark mark, String text, List<String> sources, boolean detail) implements Line {}

  /// Why something failed.
  record Cause(String text, List<String> sources) implements Line {}

  /// What may fill a role.
  record Accepts(String text, List<String> sources, boolean detail) implements Line {}

  /// What to do: steps that are open now, or what to gain.
  record Way(Mark mark, String text, List<String> sources, boolean detail) implements Line {}

  /// What somebody does, at its time.
  record Task(String text, List<String> sources) implements Line {}

  /// What must not be missed.
  record Deadline(String text, List<String> sources) implements Line {}

  record Limit(String text, List<String> sources) implements Line {}

  record Fee(String text, List<String> sources) implements Line {}

  /// What a route takes and costs in all.
  record Total(String text, List<String> sources) implements Line {}

  /// An act that is let through.
  record Permission(String text, List<String> sources, boolean detail) implements Line {}

  /// An act that is not let through.
  record Denial(String text, List<String> sources, boolean detail) implements Line {}

  /// What may go wrong, and its cure; what is good to know.
  record Hazard(String text, List<String> sources, boolean detail) implements Line {}

  /// What happened to people who tried.
  record Reports(String text) implements Line {}

  /// What is not known, though it was searched for.
  record Gap(String text, boolean detail) implements Line {}

  /// A question that would settle it.
  record Ask(String text) implements Line {}

  /// A statement that contradicts what decided.
  record Disputed(String text, List<String> sources) implements Line {}

  /// A source, under the number by which lines refer to it.
  ///
  /// @param shortly who said it, when and with which authority, without the title
  record Source(int number, String id, String text, String shortly, String url, boolean detail)
      implements Line {}
}
