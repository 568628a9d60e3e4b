package io.bangka.route;

/// Another measure of the steps whose sum over a plan may not exceed something.
///
/// @param weights by step, none negative; not to be written to
/// @param atMost inclusive
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Cap(long[] weights, long atMost) {}
