package io.bangka.attempts;

import java.util.List;
import java.util.Optional;

/// Reports of one procedure, country or issuer.
///
/// @param name of the country or issuer; empty for the procedure
/// @param rate empty for fewer than five different reports
/// @param different decided reports that differ from each other; not to be shown where `rate` is
///   empty
/// @param own how many of those are not from the web; not to be shown, either
/// @param parts the countries, or the issuers of a country, that may be published, largest first
public record Group(String name, Optional<Rate> rate, long different, long own, List<Group> parts) {
  public Group {
    parts = List.copyOf(parts);
  }

  Size size() {
    return new Size(different, own);
  }

  Optional<Group> part(String of) {
    return parts.stream().filter(part -> part.name().equals(of)).findFirst();
  }
}
