package io.bangka.route;

/// The day, so to speak, by which all goals must be reached, where steps that do not need each
/// other run side by side.
///
/// @param takes by step, in any unit of time, none negative; not to be written to
/// @param atMost inclusive, in the same unit
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Deadline(long[] takes, long atMost) {}
