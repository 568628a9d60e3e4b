package io.bangka.oracle;

import io.bangka.engine.Engine;
import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.interview.Interview;
import io.bangka.interview.Question;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Verdict;
import io.bangka.model.Vocabulary;
import io.bangka.money.Rates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// A person of a random world, fully known, who is interviewed and answers as they are.
final class Interviewed {
  /// Nobody is asked more.
  private static final int MOST = 60;

  private final Scene scene;

  /// By party and kind: what was said of, in the order of the profile.
  private final Map<List<Object>, List<Full>> said = new HashMap<>();

  Interviewed(Scene scene) {
    this.scene = scene;
  }

  /// The world's goal, of a person of whom nothing is said but what they are.
  static RandomWorld bare(RandomWorld world) {
    return new RandomWorld(
        world.seed(),
        world.small(),
        world.knowledge(),
        world.asOf(),
        world.goal(),
        bare(world.profile()),
        Map.of());
  }

  private static Profile bare(Profile profile) {
    return new Profile(profile.person(), List.of(), profile.lacks(), profile.complete());
  }

  static Interview start(RandomWorld world) {
    return Interview.of(
        new Engine(world.knowledge(), Rates.NONE),
        world.knowledge().vocabulary(),
        world.asOf(),
        world.goal(),
        world.profile(),
        world.parties(),
        Set.of(),
        true);
  }

  static List<Scene> scenes(RandomWorld world, Situation situation) {
    var goal = world.goal();
    var act = situation.act();
    var asked =
        new io.bangka.engine.Goal(
            goal.platform(), goal.purpose(), act, goal.spending(), goal.procedure());
    return new Scenes(new Settling(world.small()), world.knowledge(), asked)
        .of(situation.profile(), situation.parties())
        .toList();
  }

  /// What it comes to for somebody fully known.
  static Verdict verdict(RandomWorld world, Scene scene) {
    var meaning = new GoalMeaning(world.knowledge(), world.goal(), new Presences(world.asOf()));
    var possible = Outcomes.of(choices -> meaning.reached(scene, choices)).possible();
    return possible.size() > 1
        ? Verdict.DEPENDS
        : possible.contains(true) ? Verdict.YES : Verdict.NO;
  }

  /// To the end.
  ///
  /// @param each sees every question before it is answered
  Interview answer(Interview start, BiConsumer<Interview, Question> each) {
    var interview = start;
    for (int i = 0; i < MOST && interview.question().isPresent(); i++) {
      var question = interview.question().get();
      each.accept(interview, question);
      interview = answer(interview, question);
    }
    return interview;
  }

  private Interview answer(Interview interview, Question question) {
    return switch (question.opening()) {
      case Opening.OfAttribute attribute -> attribute(interview, attribute);
      case Opening.OfMore more -> interview.choosing(things(more));
    };
  }

  private Interview attribute(Interview interview, Opening.OfAttribute about) {
    var values = thing(about).valuesOf(about.path());
    for (int i = 0; i < about.cases().size(); i++) {
      if (values.size() == 1 && Matching.passes(about.cases().get(i), values)) {
        return interview.choosing(new TreeSet<>(List.of(i)));
      }
    }
    return interview.saying(new Said.Exactly(values));
  }

  private Full thing(Opening.OfAttribute about) {
    return switch (about.kind()) {
      case Vocabulary.ACT -> scene.act();
      case Vocabulary.PERSON -> whose(about.party()).person();
      default ->
          said.getOrDefault(List.of(about.party(), about.kind()), List.of()).get(about.number());
    };
  }

  private Completions.Person whose(Optional<String> party) {
    return party.map(p -> scene.parties().get(p)).orElse(scene.who());
  }

  private SortedSet<Integer> things(Opening.OfMore about) {
    var before = said.computeIfAbsent(List.of(about.party(), about.kind()), _ -> new ArrayList<>());
    var chosen = new TreeSet<Integer>();
    for (int i = 0; i < about.things().size(); i++) {
      var what = about.things().get(i).what();
      var found =
          whose(about.party()).holdings().stream()
              .filter(h -> Matching.matches(what, h) && !before.contains(h))
              .findFirst();
      if (found.isPresent()) {
        chosen.add(i);
        before.add(found.get());
      }
    }
    return chosen;
  }
}
