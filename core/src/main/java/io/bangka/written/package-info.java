/// A tree with places, from YAML or JSON; packs, profiles and cases are read from it. The only
/// package that knows either format. Also the home of [io.bangka.written.Diagnostic]: what is
/// wrong, where, and how to mend it.
///
/// Public.
@NullMarked
package io.bangka.written;

import org.jspecify.annotations.NullMarked;
