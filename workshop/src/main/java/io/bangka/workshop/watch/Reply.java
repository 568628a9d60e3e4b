package io.bangka.workshop.watch;

import java.net.URI;
import java.util.Optional;

/// What the web says of a page.
sealed interface Reply {
  /// The address at which it stands now, if the server says that it moved there for good.
  Optional<URI> moved();

  /// The page.
  ///
  /// @param fingerprint of its text
  /// @param etag to ask whether it changed, as the server wrote it; likewise `modified`
  record Found(
      String fingerprint, Optional<String> etag, Optional<String> modified, Optional<URI> moved)
      implements Reply {}

  /// It is as it was when it was asked for last.
  record Same(Optional<URI> moved) implements Reply {}

  /// There is no such page, or no longer.
  record Gone(Optional<URI> moved) implements Reply {}
}
