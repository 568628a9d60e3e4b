package io.bangka.model;

import java.util.Optional;

/// A page that said something.
///
/// @param via who republished it, if not the publisher's own site
/// @param published the page's own date; empty if it bears none
public record Source(
    String id,
    String title,
    String publisher,
    Optional<String> via,
    String url,
    Optional<SourceDate> published,
    Authority authority) {}
