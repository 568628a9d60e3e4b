package io.bangka.interview;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Profile;
import io.bangka.service.Bangka;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// How many questions settle each goal of the knowledge that ships, beside asking what is open in
/// an arbitrary order until it is settled, and beside a form with everything that the rules look
/// at. Prints a table; the people who answer are drawn, the same in every run.
public final class HowMany {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final int PEOPLE = Integer.getInteger("bangka.people", 20);
  private static final int LONGEST = 60;

  private HowMany() {}

  public static void main(String[] args) {
    var bangka =
        Bangka.builtIn(Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    var knowledge = bangka.knowledge();
    var engine = new Engine(knowledge);
    System.out.println("| goal | interview | arbitrary order | everything |");
    System.out.println("|---|---:|---:|---:|");
    for (var goal : goals(knowledge, engine)) {
      var start =
          Interview.of(
              engine,
              knowledge.vocabulary(),
              AS_OF,
              goal,
              Profile.NOTHING_SAID,
              Map.of(),
              Set.of(),
              false);
      if (start.question().isPresent()) {
        System.out.printf(
            "| %s, %s | %.1f | %.1f | %d |%n",
            goal.platform().orElse(""),
            goal.purpose(),
            mean(start, false),
            mean(start, true),
            start.attributes());
      }
    }
  }

  private static List<Goal> goals(Knowledge knowledge, Engine engine) {
    var goals = new ArrayList<Goal>();
    for (String platform : knowledge.providers().keySet()) {
      for (String purpose : knowledge.vocabulary().purposes().keySet()) {
        var goal =
            new Goal(Optional.of(platform), purpose, Holding.unsaid("act"), Optional.empty());
        if (!engine.candidates(goal).isEmpty()) {
          goals.add(goal);
        }
      }
    }
    return goals;
  }

  private static double mean(Interview start, boolean arbitrary) {
    int all = 0;
    for (int person = 0; person < PEOPLE; person++) {
      all += questions(start, new Random(person), arbitrary);
    }
    return (double) all / PEOPLE;
  }

  private static int questions(Interview start, Random random, boolean arbitrary) {
    var interview = start;
    for (int asked = 0; asked < LONGEST; asked++) {
      var question = arbitrary ? any(interview, random) : interview.question();
      if (question.isEmpty()) {
        return asked;
      }
      interview = interview.choosing(question.get(), answer(question.get(), random));
    }
    return LONGEST;
  }

  private static Optional<Question> any(Interview interview, Random random) {
    var all = interview.verdict().settled() ? List.<Question>of() : interview.all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static SortedSet<Integer> answer(Question question, Random random) {
    var chosen = new TreeSet<Integer>();
    double left = random.nextDouble();
    for (int i = 0; i < question.choices().size(); i++) {
      double share = question.choices().get(i).share();
      boolean last = i == question.choices().size() - 1;
      if (question.several()) {
        if (random.nextDouble() < share) {
          chosen.add(i);
        }
      } else if (chosen.isEmpty() && ((left -= share) < 0 || last)) {
        chosen.add(i);
      }
    }
    return chosen;
  }
}
