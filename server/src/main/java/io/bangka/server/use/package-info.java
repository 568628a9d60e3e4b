/// The use cases that every door offers under the same name, and the knowledge that they are
/// answered from. A new use case is one more class, listed in [io.bangka.server.use.UseCases].
@NullMarked
package io.bangka.server.use;

import org.jspecify.annotations.NullMarked;
