package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Remedy;
import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Verdict;
import io.bangka.pack.ProfileReader;
import io.bangka.pack.Unknown;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The remedies of the people of `spec/routes`, for every goal that the knowledge which ships
/// permits: whoever gains them is assessed anew. Drawn worlds are tried beside the oracle.
@Tag("slow")
class RemediesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /// Those behind them ask for something else.
  private static final int PEOPLE = 5;

  private final Engine engine = new Engine(Repository.BANGKA.knowledge());

  /// Somebody who is told no.
  private record Told(Goal goal, Profile person, Assessment answer) {}

  /// A remedy works whatever the person is presumed to have; once they say what they gained less is
  /// presumed of them, so the answer may then hang on what they left out.
  @Test
  void whoeverGainsARemedyIsNotToldNo() throws Faulty {
    var told = told();
    assertThat(told).hasSizeGreaterThan(100);
    for (var one : told) {
      for (Remedy remedy : one.answer.remedies()) {
        assertThat(verdict(one, remedy.gain())).as("%s", remedy.gain()).isNotEqualTo(Verdict.NO);
      }
    }
  }

  @Test
  void noPartOfARemedyCanBeLeftOut() throws Faulty {
    for (var one : told()) {
      for (Remedy remedy : one.answer.remedies()) {
        for (Pattern part : remedy.gain()) {
          var rest = remedy.gain().stream().filter(other -> !other.equals(part)).toList();
          assertThat(verdict(one, rest))
              .as("%s: %s without %s", one.goal, remedy.gain(), part)
              .isNotEqualTo(Verdict.YES);
        }
      }
    }
  }

  @Test
  void noRemedyAsksForMoreThanAnother() throws Faulty {
    for (var one : told()) {
      var remedies = one.answer.remedies();
      for (Remedy more : remedies) {
        assertThat(remedies)
            .filteredOn(less -> !less.equals(more) && asksForMore(more.gain(), less.gain()))
            .isEmpty();
      }
    }
  }

  private static boolean asksForMore(List<Pattern> gain, List<Pattern> other) {
    return other.stream().allMatch(o -> gain.stream().anyMatch(g -> g.within(o)));
  }

  private Verdict verdict(Told told, List<Pattern> gain) {
    var holdings = new ArrayList<>(told.person.holdings());
    gain.forEach(pattern -> holdings.add(like(pattern)));
    var lacks =
        told.person.lacks().stream()
            .filter(lack -> gain.stream().noneMatch(part -> part.within(lack.pattern())))
            .toList();
    var then = new Profile(told.person.person(), holdings, lacks, told.person.complete());
    return engine.verdict(TODAY, told.goal, then, Map.of(), false);
  }

  private static Holding like(Pattern pattern) {
    var holding = Holding.unsaid(pattern.kind());
    for (var test : pattern.tests().entrySet()) {
      holding = holding.with(test.getKey(), new Said.Within(test.getValue()));
    }
    return holding;
  }

  private List<Told> told() throws Faulty {
    var told = new ArrayList<Told>();
    for (var person : people()) {
      for (var goal : goals()) {
        var answer = engine.assess(TODAY, goal, person, Map.of(), false);
        if (answer.verdict() == Verdict.NO) {
          told.add(new Told(goal, person, answer));
        }
      }
    }
    return told;
  }

  private List<Goal> goals() {
    var knowledge = Repository.BANGKA.knowledge();
    return Stream.concat(
            Stream.of(Optional.<String>empty()),
            knowledge.providers().keySet().stream().map(Optional::of))
        .flatMap(platform ->
            knowledge.vocabulary().purposes().keySet().stream()
                .map(purpose ->
                    new Goal(platform, purpose, Holding.unsaid("act"), Optional.empty())))
        .filter(goal -> !engine.candidates(goal).isEmpty())
        .toList();
  }

  private static List<Profile> people() throws Faulty {
    var file = Repository.yaml(Repository.ROOT.resolve("spec/routes/people.yaml"));
    var vocabulary = Repository.BANGKA.knowledge().vocabulary();
    var faults = new Faults();
    var people = new ArrayList<Profile>();
    for (var item :
        ((Written.Sequence) file.get("cases").orElseThrow()).items().subList(0, PEOPLE)) {
      var written = ((Written.Mapping) item).get("profile").orElseThrow();
      people.add(ProfileReader.read(written, vocabulary, TODAY, Unknown.REFUSED, faults).profile());
    }
    faults.throwIfAny();
    return people;
  }
}
