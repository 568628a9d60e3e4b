/// Words in, question out: what somebody asked in Chinese or English, as queries and a profile.
///
/// Public: [io.bangka.ask.Understander], [io.bangka.ask.Understanding] and what it is made of.
/// Deterministic and offline. What things are called comes from the vocabulary and the packs; the
/// words that hold a sentence together stand in `grammar-zh.txt` and `grammar-en.txt`; a new
/// platform, card network or document needs no line of Java.
///
/// The way of a text: masked ([Masking]), folded ([Folding]), cut into pieces ([Segmenter]),
/// numbers made into sums, ages and days ([Figures]), pieces joined to things ([Phrases]), things
/// told apart as had, lacked or asked about ([Scopes]), people's facts read ([Facts]), and all of
/// it put together as queries ([Questions]).
@NullMarked
package io.bangka.ask;

import org.jspecify.annotations.NullMarked;
