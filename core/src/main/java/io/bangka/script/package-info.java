/// Chinese in its two scripts.
@NullMarked
package io.bangka.script;

import org.jspecify.annotations.NullMarked;
