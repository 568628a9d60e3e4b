/// What the program says, in Chinese and English: patterns, requirements, findings, verdicts,
/// limits, fees, sources, and the [io.bangka.words.Note] that every surface shows.
///
/// Public: [io.bangka.words.Words], [io.bangka.words.Note], [io.bangka.words.Line],
/// [io.bangka.words.Mark] and [io.bangka.words.NoteWriter]. The two languages are equals: wherever
/// a sentence is made, both stand side by side. Reads the engine's answers, computes none.
@NullMarked
package io.bangka.words;

import org.jspecify.annotations.NullMarked;
