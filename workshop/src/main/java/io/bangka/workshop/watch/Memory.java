package io.bangka.workshop.watch;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// What is remembered of a page. A change stays noticed until the packs that cite the page have
/// been read again.
///
/// @param checked when it last answered
/// @param reviewed the fingerprint that it had when the packs were read; empty if it was never seen
/// @param current its fingerprint now, or [#GONE]
/// @param etag as the server wrote it; likewise `modified`
/// @param noticed what is to be reviewed
/// @param moved where it stands now, if it moved for good
public record Memory(
    String url,
    OffsetDateTime checked,
    Optional<String> reviewed,
    String current,
    Optional<String> etag,
    Optional<String> modified,
    Optional<Noticed> noticed,
    Optional<String> moved) {

  /// In place of a fingerprint: there is no such page.
  static final String GONE = "gone";

  /// When the change was noticed.
  ///
  /// @param read the day on which the packs had been read by then
  public record Noticed(LocalDate day, LocalDate read) {}

  public boolean isGone() {
    return current.equals(GONE);
  }

  /// As it stands if the packs were read on this day: what was noticed before is settled.
  Memory readOn(LocalDate read) {
    boolean settled =
        noticed.filter(n -> read.isAfter(n.read()) && !read.isBefore(n.day())).isPresent();
    return settled
        ? new Memory(
            url, checked, Optional.of(current), current, etag, modified, Optional.empty(), moved)
        : this;
  }

  /// What is remembered after the page was asked for.
  static Memory after(WatchedPage page, Optional<Memory> before, Reply reply, OffsetDateTime now) {
    return switch (reply) {
      case Reply.Found(var fingerprint, var etag, var modified, var moved) ->
          of(page, before, fingerprint, now, etag, modified, moved);
      case Reply.Gone(var moved) ->
          of(page, before, GONE, now, Optional.empty(), Optional.empty(), moved);
      case Reply.Same(var moved) ->
          of(
              page,
              before,
              before.map(Memory::current).orElse(GONE),
              now,
              before.flatMap(Memory::etag),
              before.flatMap(Memory::modified),
              moved);
    };
  }

  private static Memory of(
      WatchedPage page,
      Optional<Memory> before,
      String current,
      OffsetDateTime now,
      Optional<String> etag,
      Optional<String> modified,
      Optional<URI> moved) {
    var reviewed =
        before
            .flatMap(Memory::reviewed)
            .or(() -> current.equals(GONE) ? Optional.empty() : Optional.of(current));
    var still = before.filter(b -> b.current.equals(current)).flatMap(Memory::noticed);
    var noticed =
        reviewed.equals(Optional.of(current))
            ? Optional.<Noticed>empty()
            : still.or(() -> Optional.of(new Noticed(now.toLocalDate(), page.read())));
    return new Memory(
        page.url(), now, reviewed, current, etag, modified, noticed, moved.map(URI::toString));
  }
}
