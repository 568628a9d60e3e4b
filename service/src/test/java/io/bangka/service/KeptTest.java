package io.bangka.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Borders;
import io.bangka.engine.Presuming;
import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import io.bangka.route.Experience;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is kept is what would be made anew, byte by byte.
class KeptTest {
  private static final Bangka PLAIN = Bangka.builtIn(Clock.systemUTC());
  private static final Bangka KEEPING = PLAIN.keeping(16 << 20);
  private static final Setting SETTING =
      new Setting(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 1)), false);

  /// People who differ in their age alone, over all of its borders, and in all else.
  @Test
  void everybodyGetsTheirOwnAnswer() {
    var random = new Random(1);
    for (int i = 0; i < 12; i++) {
      var query = query(List.of("wechat-pay", "alipay", "paypal").get(i % 3));
      var drawn = drawn(random);
      for (int age : new int[] {3, 15, 16, 17, 18, 30, 31, 64, 71, 15}) {
        var profile = aged(drawn, age);
        assertThat(text(KEEPING, profile, query)).isEqualTo(text(PLAIN, profile, query));
      }
    }
  }

  @Test
  void whoeverIsAlikeIsAnsweredOnce() {
    var kept = new Kept(() -> Borders.of(PLAIN.knowledge()), 1 << 20);
    var made = new AtomicLong();
    for (int age : new int[] {30, 31, 40, 17, 30}) {
      var inquiry =
          new Inquiry(
              LocalDate.of(2026, 11, 1),
              true,
              Language.EN,
              aged(Profile.NOTHING_SAID, age),
              List.of(query("alipay")),
              Presuming.EVERYTHING,
              List.of(),
              List.of());
      String hash = "sha256:" + ("" + age % 10).repeat(64);
      var none = new Reporting(Experience.NONE);
      if (kept.find(inquiry, hash, none).isEmpty()) {
        made.incrementAndGet();
        String answer = "{\"asOf\":\"2026-11-01\",\"inputs\":\"" + hash + "\"}";
        kept.keep(inquiry, answer.getBytes(UTF_8), List.of());
      }
      byte[] found = kept.find(inquiry, hash, none).orElseThrow();
      assertThat(new String(found, UTF_8)).contains("\"" + hash + "\"");
    }
    assertThat(made).hasValue(2);
  }

  @Test
  void aNewReportCountsAtOnce() {
    var told = new AtomicLong(5);
    Experience experience =
        (_, _) ->
            Optional.of(
                new Experience.Reported(
                    0.8, 0.5, 0.9, told.get(), told.get(), LocalDate.of(2026, 1, 1)));
    var bangka = KEEPING.knowing(experience);
    var query = query("wechat-pay");
    assertThat(text(bangka, Profile.NOTHING_SAID, query)).contains("\"worked\":5");
    told.set(6);
    assertThat(text(bangka, Profile.NOTHING_SAID, query)).contains("\"worked\":6");
  }

  private static String text(Bangka bangka, Profile profile, Query query) {
    return new String(bangka.assess(profile, query, SETTING).utf8(), UTF_8);
  }

  private static Query query(String platform) {
    return new Query(
        Optional.of(platform),
        List.of("link"),
        Query.Want.CAN,
        Holding.unsaid(Vocabulary.ACT),
        Optional.empty(),
        Optional.empty(),
        new LinkedHashMap<>());
  }

  private static Profile aged(Profile profile, int age) {
    var person =
        profile.person().with("age", new Said.Within(io.bangka.model.Test.between(age, age)));
    return new Profile(person, profile.holdings(), profile.lacks(), profile.complete());
  }

  /// Somebody with up to three things, each said in part.
  private static Profile drawn(Random random) {
    var vocabulary = PLAIN.knowledge().vocabulary();
    var kinds = List.copyOf(vocabulary.kinds().values());
    var person = drawn(vocabulary.kind(Vocabulary.PERSON).orElseThrow(), random);
    var holdings = new ArrayList<Holding>();
    IntStream.range(0, random.nextInt(4))
        .mapToObj(_ -> kinds.get(random.nextInt(kinds.size())))
        .filter(k -> !k.name().equals(Vocabulary.PERSON) && !k.name().equals(Vocabulary.ACT))
        .forEach(kind -> holdings.add(drawn(kind, random)));
    return new Profile(person, holdings, List.of(), new TreeSet<>());
  }

  private static Holding drawn(Kind kind, Random random) {
    var said = new TreeMap<String, Said>();
    kind.attributes()
        .forEach((name, attribute) -> {
          if (random.nextInt(3) == 0) {
            value(attribute, random).ifPresent(value -> said.put(name, Said.exactly(value)));
          }
        });
    return Holding.of(kind.name(), said);
  }

  private static Optional<String> value(Attribute attribute, Random random) {
    return switch (attribute.domain()) {
      case Domain.Coded(_, var values, _) ->
          values.keySet().stream().skip(random.nextInt(values.size())).findFirst();
      case Domain.Flag _ -> Optional.of(String.valueOf(random.nextBoolean()));
      case Domain.Whole _, Domain.Day _ -> Optional.empty();
    };
  }
}
