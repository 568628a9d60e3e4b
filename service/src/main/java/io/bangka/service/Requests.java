package io.bangka.service;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.util.List;
import java.util.Optional;

/// Questions as objects, as programs send them one at a time. A field that a request does not have
/// is a fault here, since a program that misspells one should hear of it. Thread-safe.
///
/// @param ordinary what holds for requests that do not say it
public record Requests(Bangka bangka, Setting ordinary) {
  private static final String ORIGIN = "<request>";
  private static final LocalText REQUEST = new LocalText("The request", "请求");
  private static final LocalText NOTHING = new LocalText("The request asks nothing.", "请求里没有提问。");

  /// `{"text", "profile", "query", "lang", "asOf", "strict"}`, of which `text` or `query` is there.
  /// Attributes that the vocabulary does not know are reported as ignored.
  ///
  /// @throws Faulty with every fault of the request
  public Reply ask(Written written) throws Faulty {
    var faults = new Faults();
    var request = read(written, faults);
    faults.throwIfAny();
    return request.reply(bangka, List.of());
  }

  private AskRequest read(Written written, Faults faults) throws Faulty {
    try (var fields = fields(written, faults)) {
      return AskRequest.read(fields, strict(fields), NOTHING, faults);
    }
  }

  /// `{"profile", "query", "lang", "asOf", "strict"}`; a profile that is not there says nothing.
  ///
  /// @throws Faulty with every fault of the request, attributes that the vocabulary does not know
  ///   among them
  public Reply assess(Written written) throws Faulty {
    return assess(written, Optional.empty());
  }

  /// As [#assess(Written)], of JSON as it was sent. Where answers are kept ([Bangka#keeping]),
  /// whoever sends the same again gets the same bytes, and nobody reads the request a second time.
  ///
  /// @throws Faulty with every fault of the request
  public Reply assess(byte[] json) throws Faulty {
    var sent = bangka.sent(json, ordinary);
    var before = sent.flatMap(bangka::again);
    return before.isPresent()
        ? Reply.atHand(before.get(), () -> readBefore(json))
        : assess(JsonReader.read(ORIGIN, json), sent);
  }

  private Reply readBefore(byte[] json) {
    try {
      return assess(JsonReader.read(ORIGIN, json));
    } catch (Faulty faulty) {
      throw new IllegalStateException("it had no fault when it came first", faulty);
    }
  }

  private Reply assess(Written written, Optional<Sent> sent) throws Faulty {
    var faults = new Faults();
    var request = assessment(written, faults);
    faults.throwIfAny();
    var query = request.query().orElseThrow();
    return bangka.assess(request.profile(), query.mapping(), request.setting(), sent);
  }

  private record Assess(Written profile, Optional<Fields> query, Setting setting) {}

  private Assess assessment(Written written, Faults faults) throws Faulty {
    try (var fields = fields(written, faults)) {
      return assessment(fields, faults);
    }
  }

  private Assess assessment(Fields fields, Faults faults) {
    var setting = AskRequest.setting(fields, strict(fields), faults);
    var nothing = new Written.Mapping(List.of(), fields.place());
    var profile = fields.optional("profile").written().orElse(nothing);
    var query = fields.required("query").fields(new LocalText("The query", "提问"));
    return new Assess(profile, query, setting);
  }

  /// As [#assess], with `home` in the query: the currency that the money is in. Without a profile
  /// the ways are compared whoever asks.
  ///
  /// @throws Faulty with every fault of the request
  public CostReply cost(Written written) throws Faulty {
    var faults = new Faults();
    var request = assessment(written, faults);
    faults.throwIfAny();
    var profile = Optional.of(request.profile()).filter(p -> !isEmpty(p));
    return bangka.cost(profile, request.query().orElseThrow().mapping(), request.setting());
  }

  /// As [#assess], with `by` (cost, time or certainty; all compares those that no other beats),
  /// `most` (how many routes, 1 to 20), `home` (ISO 4217: the currency in which sums are compared),
  /// `plan` (whether the best of them is planned), `move` (the day of the move; asks for a plan,
  /// too) and `whyNot` (ids of procedures or providers that somebody expected, one or several).
  ///
  /// @throws Faulty with every fault of the request
  public RouteReply route(Written written) throws Faulty {
    var faults = new Faults();
    var request = routing(written, faults);
    faults.throwIfAny();
    var asked = request.asked();
    return bangka.route(
        asked.profile(),
        asked.query().orElseThrow().mapping(),
        request.preference(),
        asked.setting());
  }

  private record Routing(Assess asked, Preference preference) {}

  private Routing routing(Written written, Faults faults) throws Faulty {
    try (var fields = fields(written, faults)) {
      var asked = assessment(fields, faults);
      var asOf = bangka.today(asked.setting(), List.of());
      var preference = new PreferenceReader(bangka.knowledge(), asOf, faults).read(fields);
      return new Routing(asked, preference);
    }
  }

  /// One turn of an interview, as [Bangka#interview(Written, Setting)] takes it, with `lang`,
  /// `asOf` and `strict`.
  ///
  /// @throws Faulty with every fault of the request
  public Dialogue interview(Written written) throws Faulty {
    return bangka.interview(written, ordinary);
  }

  private static boolean isEmpty(Written written) {
    return written instanceof Written.Mapping(var entries, var _) && entries.isEmpty();
  }

  /// `{"text", "lang", "asOf"}`.
  ///
  /// @throws Faulty with every fault of the request
  public MessageReply explainMessage(Written written) throws Faulty {
    var faults = new Faults();
    var request = message(written, faults);
    faults.throwIfAny();
    return bangka.explainMessage(request.text().orElseThrow(), request.setting());
  }

  private record Message(Optional<String> text, Setting setting) {}

  private Message message(Written written, Faults faults) throws Faulty {
    try (var fields = fields(written, faults)) {
      var setting = AskRequest.setting(fields, ordinary, faults);
      return new Message(fields.required("text").words(), setting);
    }
  }

  private Setting strict(Fields fields) {
    boolean strict = fields.optional("strict").flag().orElse(ordinary.strict());
    return new Setting(ordinary.language(), ordinary.asOf(), strict);
  }

  private static Fields fields(Written written, Faults faults) throws Faulty {
    var fields = Fields.from(written, REQUEST, faults);
    faults.throwIfAny();
    return fields.orElseThrow();
  }
}
