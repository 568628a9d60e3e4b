/// What stands between the network and the program.
@NullMarked
package io.bangka.server.http;

import org.jspecify.annotations.NullMarked;
