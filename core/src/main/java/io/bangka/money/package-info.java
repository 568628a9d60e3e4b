/// Amounts of money, written as ISO 4217 codes and exact decimals, and what is charged on them.
///
/// Public. Immutable and thread-safe.
@NullMarked
package io.bangka.money;

import org.jspecify.annotations.NullMarked;
