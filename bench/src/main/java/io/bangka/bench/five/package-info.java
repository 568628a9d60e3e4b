/// One rule of five conditions, decided by Bangka and by its peers: the same inputs, the same
/// answers, the same run.
@NullMarked
package io.bangka.bench.five;

import org.jspecify.annotations.NullMarked;
