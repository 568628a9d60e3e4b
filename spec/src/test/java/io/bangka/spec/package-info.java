/// What needs more than one module to hold: the arrows between packages, cases that give the same
/// answer through every door, and what the repository says of itself.
@NullMarked
package io.bangka.spec;

import org.jspecify.annotations.NullMarked;
