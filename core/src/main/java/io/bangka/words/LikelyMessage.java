package io.bangka.words;

import io.bangka.model.Message;

/// A message that somebody may mean.
///
/// @param sure whether it can hardly be another one
public record LikelyMessage(Message message, boolean sure) {}
