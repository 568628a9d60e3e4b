/// Tests of understanding: the questions of `spec/ask`, and what no question of a person shows.
@NullMarked
package io.bangka.ask;

import org.jspecify.annotations.NullMarked;
