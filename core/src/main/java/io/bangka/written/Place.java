package io.bangka.written;

/// A stretch of one line of a text.
///
/// @param origin the file as the user named it, or `<stdin>`, `<argument>` …
/// @param line from 1
/// @param column from 1, in code points
/// @param length in code points; at least 1
/// @param text the whole line, for the caret below it
public record Place(String origin, int line, int column, int length, String text) {}
