package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the verdict on one goal hangs on, for one situation after another. Thread-safe.
public final class Openings {
  /// How many evaluations it may cost to see whether a situation is settled, when many are
  /// compared.
  private static final int ESTIMATE = 120;

  private final Knowledge knowledge;
  private final Deciding deciding;
  private final Presuming presuming;
  private final Presumer presumer;

  /// One for all situations: it tells apart whatever somebody may say that they lack.
  private final Program program;

  Openings(
      Knowledge knowledge,
      Deciding deciding,
      Presuming presuming,
      Presumer presumer,
      Situation start) {
    this.knowledge = knowledge;
    this.deciding = deciding;
    this.presuming = presuming;
    this.presumer = presumer;
    var plain = deciding.program(start);
    this.program = deciding.program(start, lists(plain));
  }

  /// Every thing that a list may name.
  private Set<Program.Spaced> lists(Program plain) {
    var all = new HashSet<Program.Spaced>();
    for (int s = 0; s < plain.tables.length; s++) {
      var space = plain.spaces.get(s);
      if (!space.single()) {
        for (int a = 0; a < plain.tables[s].attributes.size(); a++) {
          var path = plain.tables[s].attributes.get(a);
          if (listed(space.kind(), path)) {
            plain.tables[s].classes[a].tests().stream()
                .map(test -> Pattern.of(space.kind(), Map.of(path, test)))
                .forEach(pattern -> all.add(new Program.Spaced(space, pattern)));
          }
        }
      }
    }
    return all;
  }

  private boolean listed(String kind, String path) {
    return ListedBy.of(knowledge.vocabulary(), kind).contains(path);
  }

  /// What is seen of a situation.
  ///
  /// @param verdict as far as it goes
  /// @param settled whether nothing more that the person could say changes it
  /// @param exact whether every completion was accounted for; if not, it may be settled unseen
  public record Seen(Verdict verdict, boolean settled, boolean exact) {}

  /// The verdict, to the whole budget.
  public Seen decide(Situation situation) {
    return see(person(situation), Exact.BUDGET);
  }

  /// The same, as far as a quick look goes: what it takes for settled is.
  public Seen estimate(Situation situation) {
    return see(person(situation), ESTIMATE);
  }

  private Seen see(Person person, int budget) {
    var decision = new Exact(run(), budget).decide(person);
    boolean hangs =
        decision.verdict() == Verdict.DEPENDS
            && decision.why().filter(Why.UNSAID::equals).isPresent();
    return new Seen(decision.verdict(), !hangs, decision.exact());
  }

  /// On what it may hang, the person first. Whatever is not among these cannot change the verdict
  /// before one of these is known; of these, not every one need.
  public List<Opening> open(Situation situation) {
    var person = person(situation);
    var run = run();
    run.evaluate(person);
    var finder = new OpeningFinder(knowledge.vocabulary(), run, person);
    var found = new ArrayList<Opening>();
    for (var open : Frontier.of(run, person).all()) {
      finder.opening(open).ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  /// How many attributes the goal's rules look at, of one thing of each kind.
  public int attributes() {
    int all = 0;
    for (var table : program.tables) {
      all += Math.max(1, table.attributes.size());
    }
    return all;
  }

  private Run run() {
    return new Run(program, deciding.compiled().goal());
  }

  private Person person(Situation plain) {
    var implied = plain.implying(knowledge.vocabulary());
    return Deciding.person(program, implied.presuming(presumer.applying(implied, presuming)));
  }

  /// What is presumed of the situation if nothing more is said: the likeliest answers.
  public Situation ordinarily(Situation plain) {
    return plain.presuming(presumer.applying(plain, Presuming.EVERYTHING));
  }
}
