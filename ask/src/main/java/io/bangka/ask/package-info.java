/// Words in, question out.
@NullMarked
package io.bangka.ask;

import org.jspecify.annotations.NullMarked;
