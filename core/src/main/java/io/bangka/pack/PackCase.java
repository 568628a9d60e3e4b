package io.bangka.pack;

import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.written.Place;
import java.time.LocalDate;

/// One case of a pack's `tests/`: a profile, a query, and what the answer must say.
///
/// @param name a sentence
/// @param pack the pack's id, `cn/wechat-pay`
/// @param strict without presumptions
/// @param place where it is written, for a report that it fails
public record PackCase(
    String name,
    String pack,
    LocalDate asOf,
    Profile profile,
    Query query,
    boolean strict,
    Expected expected,
    Place place) {}
