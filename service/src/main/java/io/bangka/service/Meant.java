package io.bangka.service;

import io.bangka.engine.Engine;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Query;
import java.time.LocalDate;
import java.util.List;

/// What somebody who named a thing and something to do with it means. Where nothing on the way asks
/// for a thing of its kind, "no" would be beside the point: registering with Alipay asks for no
/// document at all, and whoever wants to "open Alipay with a passport" means whether Alipay takes
/// passports. So what they come to the platform for is answered instead, if a thing of its kind
/// matters there. What programs ask is taken as it stands.
record Meant(Knowledge knowledge, Engine engine, LocalDate asOf) {

  List<Query> of(List<Query> heard) {
    return heard.stream().map(this::of).distinct().toList();
  }

  private Query of(Query query) {
    if (query.platform().isEmpty() || query.procedure().isPresent() || query.purposes().isEmpty()) {
      return query;
    }
    var usual = query.to(List.of());
    boolean beside =
        query
            .holding()
            .filter(thing -> !asksFor(thing, query) && asksFor(thing, usual))
            .isPresent();
    return beside ? usual : query;
  }

  private boolean asksFor(Holding thing, Query query) {
    return new Goals(knowledge, engine)
        .of(query).stream().anyMatch(goal -> engine.asksFor(asOf, goal, thing.kind()));
  }
}
