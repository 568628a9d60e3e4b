/// The generated reference: a page a platform, what is taken where, and how the rules changed.
@NullMarked
package io.bangka.workshop.reference;

import org.jspecify.annotations.NullMarked;
