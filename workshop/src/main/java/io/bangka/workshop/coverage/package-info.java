/// What became of the facts of the dossier: stated in a pack, left out with a reason, or not yet
/// looked at.
@NullMarked
package io.bangka.workshop.coverage;

import org.jspecify.annotations.NullMarked;
