package io.bangka.service;

import io.bangka.engine.Engine;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Query;
import io.bangka.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody who named a thing and something to do with it means. Where nothing on the way asks
/// for a thing of its kind, "no" would be beside the point: registering with Alipay asks for no
/// document at all, and whoever wants to "open Alipay with a passport" means whether Alipay takes
/// passports. So what they come to the platform for is answered instead, if a thing of its kind
/// matters there. What programs ask is taken as it stands.
///
/// Where the thing would not do for that either, what was asked is answered without it: registering
/// with WeChat asks for no paper, so that a driving licence neither helps nor hinders there.
record Meant(Knowledge knowledge, Engine engine, LocalDate asOf) {

  List<Query> of(List<Query> heard) {
    return heard.stream().map(query -> of(query, heard)).distinct().toList();
  }

  private Query of(Query query, List<Query> heard) {
    if (!beside(query)) {
      return query;
    }
    boolean all = heard.stream().filter(q -> alike(q, query) && beside(q)).allMatch(this::does);
    return all ? query.to(List.of()) : query.about(Optional.empty());
  }

  /// Whether nothing asks for the thing here, and something does at what people come for.
  private boolean beside(Query query) {
    return !bound(query)
        && query
            .holding()
            .filter(thing -> !asksFor(thing, query))
            .filter(thing -> registers(query) || asksFor(thing, query.to(List.of())))
            .isPresent();
  }

  /// Whether it is to get a wallet, and no more.
  private boolean registers(Query query) {
    return query.purposes().stream()
        .allMatch(p ->
            knowledge
                .vocabulary()
                .gains(p)
                .filter(g -> g.kind().equals("wallet") && g.tests().isEmpty())
                .isPresent());
  }

  /// Of two readings of one word.
  private static boolean alike(Query one, Query other) {
    return one.about(Optional.empty()).equals(other.about(Optional.empty()));
  }

  /// What was read, with a word about each thing that was asked about and does not matter.
  List<Inquiry.Reading> of(
      List<Inquiry.Reading> readings, List<Query> heard, List<Query> answered) {
    return readings.stream()
        .map(r -> asked(r.as(), heard) && !asked(r.as(), answered) ? noted(r) : r)
        .toList();
  }

  private static boolean asked(Holding thing, List<Query> queries) {
    return queries.stream().anyMatch(q -> q.holding().filter(thing::equals).isPresent());
  }

  private Inquiry.Reading noted(Inquiry.Reading reading) {
    var kind = knowledge.vocabulary().kind(reading.as().kind()).orElseThrow().names().title();
    var note = new LocalText("no " + kind.en() + " is asked for here.", "这一步不要求" + kind.zh() + "。");
    return new Inquiry.Reading(reading.text(), reading.as(), Optional.of(note));
  }

  private static boolean bound(Query query) {
    return query.platform().isEmpty()
        || query.procedure().isPresent()
        || query.purposes().isEmpty();
  }

  /// Whether the thing is taken at what people come for.
  private boolean does(Query query) {
    return new Goals(knowledge, engine)
        .of(query.to(List.of())).stream()
            .flatMap(goal -> engine.usable(asOf, goal, query.holding().orElseThrow()).stream())
            .anyMatch(usable -> usable.verdict() != Verdict.NO);
  }

  private boolean asksFor(Holding thing, Query query) {
    return new Goals(knowledge, engine)
        .of(query).stream().anyMatch(goal -> engine.asksFor(asOf, goal, thing.kind()));
  }
}
