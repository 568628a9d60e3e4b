package io.bangka.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Engine;
import io.bangka.engine.Opening;
import io.bangka.engine.Presuming;
import io.bangka.interview.Interview;
import io.bangka.interview.Question;
import io.bangka.interview.Topic;
import io.bangka.interview.Tree;
import io.bangka.model.Verdict;
import io.bangka.model.Vocabulary;
import io.bangka.money.Rates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds of interviews in random worlds, against an enumeration of everybody there may be.
final class InterviewTest {
  private static final int PEOPLE = 3;

  /// Of an optimal number of questions.
  private static final double NEARLY = 1.05;

  private static final int SITUATIONS = 4_000;

  /// So many are compared with each other after each question.
  private static final int FEW_ENOUGH = 300;

  @Test
  void it_ends_with_the_verdict_that_holds_for_whoever_answered() {
    Seeds.allPass(
        world -> wrong(Interviewed.bare(world)).isEmpty(),
        world -> wrong(Interviewed.bare(world)).toString());
  }

  private static List<String> wrong(RandomWorld world) {
    var wrong = new ArrayList<String>();
    for (Scene scene : some(world)) {
      var end = new Interviewed(scene).answer(Interviewed.start(world), (_, _) -> {});
      var verdict = Interviewed.verdict(world, scene);
      if (!end.verdict().settled() || end.verdict().verdict() != verdict) {
        wrong.add(end.verdict() + " and not " + verdict + ": " + end.situation() + " " + scene);
      }
    }
    return wrong;
  }

  private static List<Scene> some(RandomWorld world) {
    var all = Interviewed.scenes(world, Interviewed.start(world).situation());
    var dice = new Dice(world.seed());
    return dice.shuffled(all).stream().limit(PEOPLE).toList();
  }

  @Test
  @Tag("slow")
  void it_never_asks_what_cannot_change_the_verdict() {
    Seeds.allPass(
        world -> idle(Interviewed.bare(world)).isEmpty(),
        world -> idle(Interviewed.bare(world)).toString());
  }

  private static List<String> idle(RandomWorld world) {
    var idle = new ArrayList<String>();
    var scenes = Interviewed.scenes(world, Interviewed.start(world).situation());
    if (scenes.size() <= FEW_ENOUGH) {
      new Interviewed(new Dice(world.seed()).one(scenes))
          .answer(
              Interviewed.start(world),
              (interview, question) -> {
                if (!matters(world, interview, question)) {
                  idle.add(question.topic() + " after " + interview.situation());
                }
              });
    }
    return idle;
  }

  /// Two people differ in the answer and in the verdict, and in nothing else that is not of the
  /// kind; or, where something else follows from the answer, different verdicts are left.
  private static boolean matters(RandomWorld world, Interview interview, Question question) {
    var verdicts = new HashMap<Object, Map<Object, Set<Verdict>>>();
    var left = new HashMap<Object, Set<Verdict>>();
    for (Scene scene : Interviewed.scenes(world, interview.situation())) {
      var verdict = Interviewed.verdict(world, scene);
      var answer = answer(scene, question);
      verdicts
          .computeIfAbsent(rest(scene, question), _ -> new HashMap<>())
          .computeIfAbsent(answer, _ -> new HashSet<>())
          .add(verdict);
      left.computeIfAbsent(answer, _ -> new HashSet<>()).add(verdict);
    }
    return new HashSet<>(left.values()).size() > 1
        || verdicts.values().stream().anyMatch(by -> new HashSet<>(by.values()).size() > 1);
  }

  private static Object answer(Scene scene, Question question) {
    var topic = question.topic();
    var things =
        scene.things(topic.party()).stream().filter(t -> t.kind().equals(topic.kind())).toList();
    return switch (question.opening()) {
      case Opening.OfAttribute attribute ->
          things.stream().map(t -> t.valuesOf(attribute.path())).distinct().toList();
      case Opening.OfMore more ->
          more.things().stream()
              .map(thing -> things.stream().filter(t -> Matching.matches(thing.what(), t)).count())
              .toList();
    };
  }

  /// All else. Of the person and the act, the other attributes; of holdings, the other kinds.
  private static Object rest(Scene scene, Question question) {
    var topic = question.topic();
    boolean single = topic.kind().equals(Vocabulary.PERSON) || topic.kind().equals(Vocabulary.ACT);
    var others = new ArrayList<Object>();
    var parties = new ArrayList<java.util.Optional<String>>();
    parties.add(java.util.Optional.empty());
    scene.parties().keySet().forEach(p -> parties.add(java.util.Optional.of(p)));
    for (var party : parties) {
      for (Full thing : scene.things(party)) {
        if (!party.equals(topic.party()) || !thing.kind().equals(topic.kind())) {
          others.add(List.of(party, thing));
        } else if (single) {
          var values = new HashMap<>(thing.values());
          topic.path().ifPresent(values::remove);
          others.add(values);
        }
      }
    }
    return new HashSet<>(others);
  }

  @Test
  void it_asks_nearly_as_little_as_any_order_of_questions_could() {
    var worlds = new ArrayList<Long>();
    double least = 0;
    double hasty = 0;
    for (long seed : LongStream.range(0, Long.getLong("bangka.worlds", 200)).toArray()) {
      var start = Interviewed.start(Interviewed.bare(RandomWorld.of(seed)));
      var optimum = new Tree(SITUATIONS).least(start);
      if (optimum.isPresent() && optimum.getAsDouble() > 0) {
        double mine = new Tree(SITUATIONS).asked(start).orElseThrow();
        assertThat(mine).as("world " + seed).isLessThanOrEqualTo(NEARLY * optimum.getAsDouble());
        least += optimum.getAsDouble();
        hasty += new Tree(SITUATIONS).asked(Tree.hasty(start)).orElseThrow();
        worlds.add(seed);
      }
    }
    assertThat(worlds).hasSizeGreaterThan(10);
    assertThat(hasty).as("where it only rehearses").isLessThanOrEqualTo(NEARLY * least);
  }

  @Test
  void whoever_does_not_know_comes_to_an_honest_end() {
    Seeds.allPass(
        world -> dishonest(Interviewed.bare(world)).isEmpty(),
        world -> dishonest(Interviewed.bare(world)).toString());
  }

  private static List<String> dishonest(RandomWorld world) {
    var dishonest = new ArrayList<String>();
    var dice = new Dice(world.seed());
    var interview = Interviewed.start(world);
    var topics = new HashSet<Topic>();
    while (interview.question().isPresent()) {
      var question = interview.question().get();
      if (!topics.add(question.topic())) {
        dishonest.add("asked again: " + question);
        return dishonest;
      }
      interview =
          dice.chance(50) ? interview.notKnowing() : interview.choosing(any(dice, question));
    }
    var situation = interview.situation();
    var answer =
        new Engine(world.knowledge(), Rates.NONE)
            .assess(
                world.asOf(),
                world.goal(),
                situation.profile(),
                situation.parties(),
                Presuming.NOTHING);
    if (interview.unknown().isEmpty() && !interview.verdict().settled()) {
      dishonest.add("ended too early: " + interview.verdict());
    }
    if (situation.act().equals(world.goal().act())
        && answer.verdict() != interview.verdict().verdict()) {
      dishonest.add(answer.verdict() + " and not " + interview.verdict());
    }
    return dishonest;
  }

  private static SortedSet<Integer> any(Dice dice, Question question) {
    var chosen = new TreeSet<Integer>();
    for (int i = 0; i < question.choices().size(); i++) {
      if (question.several() && dice.chance(50)) {
        chosen.add(i);
      }
    }
    if (!question.several()) {
      chosen.add(dice.between(0, question.choices().size() - 1));
    }
    return chosen;
  }

  @Test
  void going_back_leads_to_the_same_question() {
    var start = Interviewed.start(Interviewed.bare(RandomWorld.of(7)));
    var question = start.question().orElseThrow();
    assertThat(start.notKnowing().back().question()).contains(question);
    assertThat(start.choosing(any(new Dice(1), question)).back().question()).contains(question);
    assertThat(start.back()).isSameAs(start);
  }
}
