/// Pages about one thing that is known: a procedure, a rule, a provider or a source, with every
/// statement, its date and its sources.
@NullMarked
package io.bangka.workshop.show;

import org.jspecify.annotations.NullMarked;
