/// Compiles the knowledge to a program, and assesses profiles with it.
///
/// Public: [io.bangka.engine.Engine], [io.bangka.engine.Goal], [io.bangka.engine.Assessment] and
/// what they are made of. Never sees YAML, and speaks no language.
@NullMarked
package io.bangka.engine;

import org.jspecify.annotations.NullMarked;
