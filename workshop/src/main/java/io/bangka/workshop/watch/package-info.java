/// Notices which of the pages that packs cite have changed, and which statements to review.
@NullMarked
package io.bangka.workshop.watch;

import org.jspecify.annotations.NullMarked;
