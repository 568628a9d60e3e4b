/// What the knowledge states, one statement at a time, each with its date and sources.
@NullMarked
package io.bangka.workshop.statement;

import org.jspecify.annotations.NullMarked;
