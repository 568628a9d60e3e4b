package io.bangka.model;

import java.util.List;

/// How a claim is recognised in what somebody asks.
///
/// @param id of the claim
/// @param wordings in any language; `…` stands for a few words
public record ClaimWording(String id, List<String> wordings) {
  public ClaimWording {
    wordings = List.copyOf(wordings);
  }
}
