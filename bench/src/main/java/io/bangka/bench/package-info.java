/// Benchmarks (JMH) on the knowledge that ships with Bangka.
@NullMarked
package io.bangka.bench;

import org.jspecify.annotations.NullMarked;
