/// The best ways to a goal: which steps, in which order, at the least of what they ask for.
///
/// Public: [io.bangka.route.StepGraph], what is asked of it ([io.bangka.route.Search],
/// [io.bangka.route.Front], [io.bangka.route.NextBest], [io.bangka.route.Timetable]),
/// [io.bangka.route.Plan], and [io.bangka.route.Experience], through which reports of what happened
/// to people come in. Knows nothing of procedures: facts and steps are numbers here.
@NullMarked
package io.bangka.route;

import org.jspecify.annotations.NullMarked;
