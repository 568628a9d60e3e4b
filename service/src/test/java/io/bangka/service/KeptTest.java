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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is kept is what would be made anew, byte by byte.
class KeptTest {
  private static final Bangka PLAIN = Bangka.builtIn(Clock.systemUTC());
  private static final Bangka KEEPING = PLAIN.keeping(16 << 20);
  private static final Setting SETTING =
      new Setting(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 1)), false);

  /// People who differ in their age alone, over all of its borders, and in all else.
  @Test
  @Tag("slow")
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

  /// The day on which a thing expires is each person's own, wherever the answer tells it.
  @Test
  void everybodyGetsTheirOwnDays() throws Exception {
    var requests = new Requests(KEEPING, SETTING);
    int atHand = 0;
    for (String language : List.of("en", "zh")) {
      for (String[] days :
          new String[][] {
            {"2027-01-01", "2030-02-28"},
            {"2030-02-28", "2027-01-01"},
            {"2029-05-06", "2029-05-06"},
            {"2028-12-31", "2031-01-01"},
            {"2020-01-01", "2031-01-01"},
            {"2026-11-01", "9999-12-31"},
            {"2033-03-03", "2044-04-04"}
          }) {
        byte[] json =
            """
            {"profile":{"nationality":"DE","documents":[{"kind":"passport","expires":"%s"},
              {"kind":"residence-permit","country":"CY","expires":"%s"}]},
             "query":{"platform":"wechat-pay","purpose":"link"},"lang":"%s"}\
            """
                .formatted(days[0], days[1], language)
                .getBytes(UTF_8);
        var reply = requests.assess(json);
        atHand += reply.atHand().isPresent() ? 1 : 0;
        assertThat(new String(reply.utf8(), UTF_8))
            .isEqualTo(new Requests(PLAIN, SETTING).assess(json).json());
      }
    }
    assertThat(atHand).isGreaterThanOrEqualTo(4);
  }

  @Test
  void whoeverSendsTheSameAgainGetsTheSame() throws Exception {
    var requests = new Requests(PLAIN.keeping(1 << 20), SETTING);
    byte[] json = "{\"query\":{\"platform\":\"alipay\",\"purpose\":\"link\"}}".getBytes(UTF_8);
    byte[] first = requests.assess(json).utf8();
    var again = requests.assess(json.clone());
    assertThat(again.atHand()).hasValue(first);
    assertThat(again.json()).isEqualTo(new String(first, UTF_8));
    var inChinese = new Requests(requests.bangka(), SETTING.in(Language.ZH));
    assertThat(inChinese.assess(json).atHand()).isEmpty();
  }

  /// Requests that are remembered keep no answer from going.
  @Test
  void requestsHoldNoAnswers() throws Exception {
    var requests = new Requests(PLAIN.keeping(1), SETTING); // room for none
    byte[] json = "{\"query\":{\"platform\":\"alipay\",\"purpose\":\"link\"}}".getBytes(UTF_8);
    byte[] first = requests.assess(json).utf8();
    boolean gone = false;
    for (int i = 0; i < 50 && !gone; i++) {
      System.gc();
      gone = requests.assess(json).atHand().isEmpty();
    }
    assertThat(gone).isTrue();
    assertThat(requests.assess(json).utf8()).isEqualTo(first);
  }

  /// What is asked without a day is answered for the day it is.
  @Test
  void tomorrowIsAnotherDay() throws Exception {
    var clock = new Moving(java.time.Instant.parse("2026-11-22T15:50:00Z"));
    var bangka = Bangka.builtIn(clock).keeping(1 << 20);
    byte[] json = "{\"query\":{\"platform\":\"alipay\",\"purpose\":\"link\"}}".getBytes(UTF_8);
    var requests = new Requests(bangka, Setting.ORDINARY);
    assertThat(new String(requests.assess(json).utf8(), UTF_8)).contains("\"asOf\":\"2026-11-22\"");
    clock.now = java.time.Instant.parse("2026-11-22T16:01:00Z"); // midnight in Shanghai
    assertThat(new String(requests.assess(json).utf8(), UTF_8)).contains("\"asOf\":\"2026-11-23\"");
  }

  private static final class Moving extends Clock {
    private java.time.Instant now;

    Moving(java.time.Instant now) {
      this.now = now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return java.time.ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public java.time.Instant instant() {
      return now;
    }
  }

  @Test
  void whoeverIsAlikeIsAnsweredOnce() {
    var knowledge = PLAIN.knowledge();
    var kept = new Kept(knowledge.vocabulary(), () -> Borders.of(knowledge), 1 << 20);
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
      var own = kept.own(inquiry, hash, Optional.empty());
      if (kept.find(own, none).isEmpty()) {
        made.incrementAndGet();
        String answer = "{\"asOf\":\"2026-11-01\",\"inputs\":\"" + hash + "\"}";
        kept.keep(own, answer.getBytes(UTF_8), hash, List.of());
      }
      byte[] found = kept.find(own, none).orElseThrow();
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
          if (attribute.domain() instanceof Domain.Day) {
            said.put(name, days(random));
          } else if (random.nextInt(3) == 0) {
            value(attribute, random).ifPresent(value -> said.put(name, Said.exactly(value)));
          }
        });
    return Holding.of(kind.name(), said);
  }

  /// One, or any of some years.
  private static Said days(Random random) {
    long from = LocalDate.of(2024, 1, 1).toEpochDay() + random.nextInt(3000);
    long to = random.nextInt(4) == 0 ? from + random.nextInt(500) : from;
    return new Said.Within(io.bangka.model.Test.between(from, to));
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
