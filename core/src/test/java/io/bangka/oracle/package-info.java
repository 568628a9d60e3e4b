/// The meaning, written down a second time: an assessor that lists every completion of what was
/// said and tries them all. It shares nothing with the engine but the model's records, is as slow
/// as that sounds, and exists so that the engine can be held against it.
@NullMarked
package io.bangka.oracle;

import org.jspecify.annotations.NullMarked;
