package io.bangka.service;

import io.bangka.words.LikelyMessage;
import io.bangka.words.Telling.Unanswered;
import java.util.List;

/// What there is to say of somebody's words beyond the answers to what they ask.
///
/// @param claims those that the words contain
/// @param unanswered what there is to say where nothing could be answered
/// @param messages what platforms say that the words quote, where they ask for a cure
record Beyond(List<JudgedClaim> claims, Unanswered unanswered, List<LikelyMessage> messages) {
  Beyond {
    claims = List.copyOf(claims);
    messages = List.copyOf(messages);
  }

  /// Of what was asked in no words, or contains nothing else.
  static final Beyond NOTHING = new Beyond(List.of(), Unanswered.NOTHING_NEAR, List.of());
}
