package io.bangka.pack;

import io.bangka.written.Diagnostic;
import io.bangka.written.Place;

/// Why a pack leaves something as it is although there is a warning about it.
///
/// @param warning the kind of the warning, `uncited-source`
/// @param about what it speaks of, by its id
/// @param because for authors, in any language
/// @param place where the id stands
public record Explanation(String warning, String about, String because, String pack, Place place) {

  public boolean explains(Diagnostic diagnostic) {
    return diagnostic.kind().equals(warning)
        && diagnostic.about().filter(about::equals).isPresent();
  }
}
