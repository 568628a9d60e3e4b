@NullMarked
package io.bangka.server;

import org.jspecify.annotations.NullMarked;
