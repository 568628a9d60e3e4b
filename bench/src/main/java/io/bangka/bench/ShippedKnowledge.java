package io.bangka.bench;

import io.bangka.engine.Assessment;
import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Prepared;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Verdict;
import io.bangka.service.Bangka;
import io.bangka.service.Reply;
import io.bangka.service.Setting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Can somebody link a card to WeChat Pay, and why? On the knowledge that ships with Bangka.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ShippedKnowledge {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final Goal LINK =
      new Goal(Optional.of("wechat-pay"), "link", Holding.unsaid("act"), Optional.empty());

  private final Bangka bangka =
      Bangka.builtIn(Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  private final Knowledge knowledge = bangka.knowledge();
  private final Engine engine = new Engine(knowledge);
  private final Prepared prepared = new Prepared(knowledge, AS_OF, LINK);

  /// A passport and a card, as people write.
  private final Profile sparse =
      said(
          Map.of(),
          List.of(
              thing("document", Map.of("kind", "passport", "country", "CY")),
              thing("card", Map.of("network", "visa", "country", "CY"))));

  /// Everything that matters, and nothing else.
  private final Profile full =
      complete(
          said(
              Map.of("nationality", "CY", "residence", "CY", "location", "CN"),
              List.of(
                  thing(
                      "document",
                      Map.of(
                          "kind",
                          "passport",
                          "country",
                          "CY",
                          "valid",
                          "true",
                          "holder",
                          "self",
                          "name-matches",
                          "true")),
                  thing(
                      "phone",
                      Map.of(
                          "country",
                          "CY",
                          "kind",
                          "contract",
                          "receives-sms",
                          "true",
                          "active",
                          "true",
                          "registered-to",
                          "self")),
                  thing(
                      "card",
                      Map.of(
                          "network",
                          "visa",
                          "funding",
                          "credit",
                          "country",
                          "CY",
                          "holder",
                          "self",
                          "record",
                          "matches",
                          "virtual",
                          "false",
                          "online-payments",
                          "true",
                          "active",
                          "true")),
                  thing(
                      "wallet",
                      Map.of(
                          "platform",
                          "wechat",
                          "verified",
                          "false",
                          "linked",
                          "nothing",
                          "restricted",
                          "false",
                          "holder",
                          "self",
                          "identity-data",
                          "current")))));

  /// A residence permit and no passport: a `no` with its remedies.
  private final Profile lacking =
      complete(
          said(
              Map.of("nationality", "UA"),
              List.of(
                  thing("document", Map.of("kind", "residence-permit", "country", "CY")),
                  thing("card", Map.of("network", "visa", "country", "CY")))));

  private final Prepared.Encoded encoded = prepared.encode(full);

  private static Holding thing(String kind, Map<String, String> values) {
    return Holding.of(
        kind,
        values.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Said.exactly(e.getValue()))));
  }

  private static Profile said(Map<String, String> person, List<Holding> holdings) {
    var who = thing("person", person).with("age", new Said.Within(Test.between(34, 34)));
    return new Profile(
        person.isEmpty() ? Holding.unsaid("person") : who, holdings, List.of(), new TreeSet<>());
  }

  private static Profile complete(Profile profile) {
    return new Profile(
        profile.person(),
        profile.holdings(),
        List.of(),
        new TreeSet<>(List.of("document", "phone", "account", "card", "wallet", "proof")));
  }

  @Benchmark
  public Prepared compile() {
    return new Prepared(knowledge, AS_OF, LINK);
  }

  @Benchmark
  public Verdict verdictOnEncoded() {
    return prepared.decide(encoded);
  }

  @Benchmark
  public Verdict verdictWhereAllIsSaid() {
    return engine.verdict(AS_OF, LINK, full, Map.of(), true);
  }

  @Benchmark
  public Verdict verdictWhereLittleIsSaid() {
    return engine.verdict(AS_OF, LINK, sparse, Map.of(), false);
  }

  /// Without presumptions: exact over all that was not said.
  @Benchmark
  public Verdict verdictWhereLittleIsSaidStrictly() {
    return engine.verdict(AS_OF, LINK, sparse, Map.of(), true);
  }

  @Benchmark
  public Assessment assessmentOfYes() {
    return engine.assess(AS_OF, LINK, sparse, Map.of(), false);
  }

  /// With remedies.
  @Benchmark
  public Assessment assessmentOfNo() {
    return engine.assess(AS_OF, LINK, lacking, Map.of(), false);
  }

  /// With the questions that would settle it.
  @Benchmark
  public Assessment assessmentOfDepends() {
    return engine.assess(AS_OF, LINK, sparse, Map.of(), true);
  }

  /// From words to an answer that could be shown, for both platforms.
  @Benchmark
  public Reply askInWords() {
    return bangka.ask("塞浦路斯保号卡能绑定微信或支付宝吗？", Setting.ORDINARY);
  }
}
