/// From what somebody wrote to the checked model: packs, profiles, queries and test cases, every
/// fault of them at once; and the compact snapshot in which the knowledge ships.
///
/// Public: [io.bangka.pack.PackLoader], [io.bangka.pack.ProfileReader],
/// [io.bangka.pack.QueryReader], [io.bangka.pack.CaseReader], [io.bangka.pack.Snapshot],
/// [io.bangka.pack.SnapshotBuilder], [io.bangka.pack.PackCheck] and the records that they return.
/// Everything else is package-private. Nothing here asks a clock: the day is always a parameter.
@NullMarked
package io.bangka.pack;

import org.jspecify.annotations.NullMarked;
