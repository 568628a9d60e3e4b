package io.bangka.model;

import java.util.Optional;

/// A pattern that a source accepts or refuses.
///
/// Of the rows that a fully known holding matches, every row that another one [#beats] is dropped.
/// If a remaining row refuses, the holding is refused; else if one accepts, accepted; else what
/// [Others] says.
///
/// @param id unique within its pack; generated from its place if the pack gives none
/// @param replaces the id of the row that this one takes the place of
/// @param disputed the sources contradict each other and the pack says so: the value is unknown
/// @param meant the pattern with what goes without saying; what the row speaks of. Rows beat each
///   other by their patterns as they are written
public record Row(
    String id,
    Pattern pattern,
    Effect effect,
    Force force,
    Citation citation,
    Optional<String> replaces,
    boolean disputed,
    Optional<LocalText> note,
    Pattern meant) {

  /// A row that means no more than it says.
  public Row(
      String id,
      Pattern pattern,
      Effect effect,
      Force force,
      Citation citation,
      Optional<String> replaces,
      boolean disputed,
      Optional<LocalText> note) {
    this(id, pattern, effect, force, citation, replaces, disputed, note, pattern);
  }

  /// A higher band beats a lower; within a band a strictly narrower pattern beats a wider; with
  /// equal patterns the later in force beats the earlier; `replaces` beats what it names.
  public boolean beats(Row other) {
    if (equals(other)) {
      return false;
    }
    if (replaces.isPresent() && replaces.get().equals(other.id)) {
      return true;
    }
    if (other.replaces.isPresent() && other.replaces.get().equals(id)) {
      return false;
    }
    int mine = citation.authority().band();
    int theirs = other.citation.authority().band();
    if (mine != theirs) {
      return mine > theirs;
    }
    if (pattern.equals(other.pattern)) {
      return force.start().day().isAfter(other.force.start().day());
    }
    return pattern.strictlyWithin(other.pattern);
  }
}
