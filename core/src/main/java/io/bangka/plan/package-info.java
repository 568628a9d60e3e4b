/// A route as a plan: what somebody does before a move and what after it, what they bring, and
/// which deadlines they have to keep.
///
/// Public: [io.bangka.plan.Planner] and the records that it makes. Invents no time and no place:
/// what no source says is told apart from what one does.
@NullMarked
package io.bangka.plan;

import org.jspecify.annotations.NullMarked;
