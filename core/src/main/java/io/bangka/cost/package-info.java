/// What a payment costs by each way, which way is the best at which amount, and how a sum that is
/// too large for one payment is split.
///
/// Public: [Costs], [OverTheLimit] and what they give.
@NullMarked
package io.bangka.cost;

import org.jspecify.annotations.NullMarked;
