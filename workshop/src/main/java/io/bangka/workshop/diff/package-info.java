/// Compares two editions of the knowledge, or two days of one: whose answers change, and since
/// when.
@NullMarked
package io.bangka.workshop.diff;

import org.jspecify.annotations.NullMarked;
