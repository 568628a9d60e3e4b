package io.bangka.service;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Knowledge;
import io.bangka.model.Query;
import java.util.List;
import java.util.stream.Stream;

/// The goals of a query: one for each purpose. Where a query names only a platform, what people
/// come to it for.
record Goals(Knowledge knowledge, Engine engine) {
  private static final List<String> USUAL =
      List.of(
          "link",
          "open-account",
          "get-card",
          "get-permit",
          "get-number",
          "register",
          "merchant-payment",
          "transit");

  List<Goal> of(Query query) {
    List<String> purposes = query.purposes().isEmpty() ? List.of(usual(query)) : query.purposes();
    return purposes.stream().map(purpose -> goal(query, purpose)).toList();
  }

  /// The first purpose that some procedure of the platform serves.
  private String usual(Query query) {
    var purposes = knowledge.vocabulary().purposes().keySet();
    return Stream.concat(USUAL.stream().filter(purposes::contains), purposes.stream())
        .filter(purpose -> !engine.candidates(goal(query, purpose)).isEmpty())
        .findFirst()
        .orElse(USUAL.getFirst());
  }

  private static Goal goal(Query query, String purpose) {
    return new Goal(query.platform(), purpose, query.act(), query.spending(), query.procedure());
  }
}
