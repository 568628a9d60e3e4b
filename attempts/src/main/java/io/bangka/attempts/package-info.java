/// What happened to people who tried: reports, where they are kept, and what follows from them.
///
/// Public: [io.bangka.attempts.Store], which keeps reports on SQLite or PostgreSQL, and what goes
/// in and comes out. The rest is package-private; nothing outside knows SQL.
@NullMarked
package io.bangka.attempts;

import org.jspecify.annotations.NullMarked;
