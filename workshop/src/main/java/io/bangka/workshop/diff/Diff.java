package io.bangka.workshop.diff;

import io.bangka.model.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Asks two editions the same questions for the same kinds of people.
///
/// The kinds of people are those that the rows of either edition tell apart, one requirement at a
/// time, beside somebody who meets everything in the plainest way; and the people of the packs'
/// cases. People who differ from that in two requirements at once are not compared.
public final class Diff {
  /// More pairs of a question and a kind of people than this are left out, and counted.
  public static final int BUDGET = 40_000;

  private final Side before;
  private final Side after;
  private final int budget;
  private final Map<String, Boolean> grounds = new ConcurrentHashMap<>();

  private Diff(Edition before, Edition after, int budget) {
    this.before = new Side(before);
    this.after = new Side(after);
    this.budget = budget;
  }

  public static Difference of(Edition before, Edition after) {
    return of(before, after, BUDGET);
  }

  /// As above, with another budget.
  ///
  /// @param budget the most pairs that are compared, shared equally among the questions
  public static Difference of(Edition before, Edition after, int budget) {
    return new Diff(before, after, budget).compare();
  }

  /// Whether the answers about the platform may differ at all.
  private boolean mayDiffer(Question question) {
    return !grounds.computeIfAbsent(
        question.platform(), platform -> before.ground().isSame(after.ground(), platform));
  }

  private record Compared(List<Change> changes, int compared, int leftOut) {}

  private Difference compare() {
    var asked = questions();
    var open = asked.entrySet().stream().filter(entry -> mayDiffer(entry.getKey())).toList();
    int share = Math.max(1, budget / Math.max(1, open.size()));
    var all =
        open.parallelStream()
            .map(entry -> compare(entry.getKey(), entry.getValue(), share))
            .toList();
    var changes = all.stream().flatMap(one -> one.changes().stream()).toList();
    return new Difference(
        before.edition(),
        after.edition(),
        changes,
        asked.size(),
        asked.size() - open.size(),
        all.stream().mapToInt(Compared::compared).sum(),
        all.stream().mapToInt(Compared::leftOut).sum(),
        new Silent(before.edition(), after.edition()).besides(changes));
  }

  /// Each question, and the people of cases who ask it.
  private SequencedMap<Question, List<KindOfPerson>> questions() {
    var asked = new LinkedHashMap<Question, List<KindOfPerson>>();
    Stream.of(after, before)
        .flatMap(side -> new Questions(side.edition()).all().stream())
        .forEach(question -> asked.computeIfAbsent(question, _ -> new ArrayList<>()));
    var cases = new LinkedHashSet<CasePeople.Asking>();
    Stream.of(after, before).forEach(side -> cases.addAll(CasePeople.of(side.edition())));
    for (CasePeople.Asking asking : cases) {
      asked.computeIfAbsent(asking.question(), _ -> new ArrayList<>()).add(asking.people());
    }
    return asked;
  }

  private Compared compare(Question question, List<KindOfPerson> ofCases, int share) {
    var patterns = new LinkedHashSet<Pattern>();
    Stream.of(after, before)
        .forEach(side -> patterns.addAll(People.patterns(side.edition(), question.platform())));
    var people = new LinkedHashMap<Object, KindOfPerson>();
    Stream.of(after, before)
        .flatMap(side -> People.of(question, side.edition(), List.copyOf(patterns)).stream())
        .forEach(one -> people.putIfAbsent(List.of(one.profile(), one.parties()), one));
    ofCases.forEach(one -> people.putIfAbsent(List.of(one.profile(), one.parties()), one));
    var chosen = people.values().stream().limit(share).toList();
    return new Compared(
        new Comparing(question, before, after).changes(chosen),
        chosen.size(),
        people.size() - chosen.size());
  }
}
