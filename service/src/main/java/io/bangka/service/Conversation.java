package io.bangka.service;

import io.bangka.model.Attribute;
import io.bangka.model.Profile;
import io.bangka.model.Verdict;
import java.util.List;
import java.util.Optional;

/// An answer, and where one may go on from it: what was understood, what was presumed, and what
/// would settle it.
///
/// @param profile everything that was said of the person, changes applied
/// @param presumed what the answer rests on, each once
/// @param asks what would settle it, each once, the first that matter first
public record Conversation(
    Reply reply, Profile profile, List<Presumed> presumed, List<FollowUp> asks) {
  public Conversation {
    presumed = List.copyOf(presumed);
    asks = List.copyOf(asks);
  }

  /// Something presumed, and how to say that it is not so.
  public record Presumed(String text, Verdict otherwise, Change denial) {}

  /// A question that would settle it.
  ///
  /// @param kind of what it is about
  /// @param attribute of it; empty for whether there is one
  public record FollowUp(String text, String kind, Optional<Attribute> attribute) {}
}
