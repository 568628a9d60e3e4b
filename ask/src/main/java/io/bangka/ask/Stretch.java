package io.bangka.ask;

/// A part of the text that was asked.
///
/// @param from UTF-16 offset of the first character
/// @param to offset after the last one
/// @param text the part itself, personal numbers masked
public record Stretch(int from, int to, String text) {}
