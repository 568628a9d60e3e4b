/// What is worth mending in packs that can be used, beyond what the loader sees: it takes running
/// their tests, or a calendar.
@NullMarked
package io.bangka.workshop.check;

import org.jspecify.annotations.NullMarked;
