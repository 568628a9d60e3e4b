/// The best ways to a goal: which steps, in which order, at the least of what they ask for.
///
/// Public: [io.bangka.route.StepGraph], what is asked of it ([io.bangka.route.Search],
/// [io.bangka.route.Front], [io.bangka.route.NextBest], [io.bangka.route.Timetable]) and
/// [io.bangka.route.Plan]. Knows nothing of procedures: facts and steps are numbers here.
@NullMarked
package io.bangka.route;

import org.jspecify.annotations.NullMarked;
