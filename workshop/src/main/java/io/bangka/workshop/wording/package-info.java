/// Statements in words: what each says, since when, and on whose authority.
@NullMarked
package io.bangka.workshop.wording;

import org.jspecify.annotations.NullMarked;
