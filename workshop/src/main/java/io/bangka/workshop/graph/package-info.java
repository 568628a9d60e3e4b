/// Procedures as a graph: what each asks for, and which of them gives it.
@NullMarked
package io.bangka.workshop.graph;

import org.jspecify.annotations.NullMarked;
