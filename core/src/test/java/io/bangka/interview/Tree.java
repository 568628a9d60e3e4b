package io.bangka.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/// All that an interview may become, tried to the end: what it comes to on average, and the least
/// that any order of questions could come to. Written without the program's own search.
public final class Tree {
  private final int most;
  private final Map<Known, Double> least = new HashMap<>();
  private final Map<Known, Double> asked = new HashMap<>();

  /// @param most situations; a larger tree is given up
  public Tree(int most) {
    this.most = most;
  }

  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// The least expected number of questions; empty if the tree is too large.
  public OptionalDouble least(Interview interview) {
    try {
      return OptionalDouble.of(optimum(interview));
    } catch (TooLarge _) {
      return OptionalDouble.empty();
    }
  }

  /// The expected number of questions that this interview asks; empty if the tree is too large.
  public OptionalDouble asked(Interview interview) {
    try {
      return OptionalDouble.of(policy(interview));
    } catch (TooLarge _) {
      return OptionalDouble.empty();
    }
  }

  /// The same with little effort to find the best question.
  public static Interview hasty(Interview interview) {
    return interview.within(0);
  }

  private double optimum(Interview interview) {
    var known = Known.of(interview.situation());
    var before = least.get(known);
    if (before != null) {
      return before;
    }
    if (least.size() > most) {
      throw new TooLarge();
    }
    double best = 0;
    if (!interview.verdict().settled()) {
      best = Double.POSITIVE_INFINITY;
      for (var question : interview.all()) {
        double expected = 1;
        for (var answer : answers(question)) {
          if (expected < best) {
            expected += answer.share * optimum(interview.choosing(question, answer.numbers));
          }
        }
        best = Math.min(best, expected);
      }
      best = best == Double.POSITIVE_INFINITY ? 0 : best;
    }
    least.put(known, best);
    return best;
  }

  private double policy(Interview interview) {
    var known = Known.of(interview.situation());
    var before = asked.get(known);
    if (before != null) {
      return before;
    }
    if (asked.size() > most) {
      throw new TooLarge();
    }
    double expected = 0;
    var question = interview.question();
    if (question.isPresent()) {
      expected = 1;
      for (var answer : answers(question.get())) {
        expected += answer.share * policy(interview.choosing(question.get(), answer.numbers));
      }
    }
    asked.put(known, expected);
    return expected;
  }

  private record Answer(SortedSet<Integer> numbers, double share) {}

  private static List<Answer> answers(Question question) {
    return question.several() ? sets(question) : cases(question);
  }

  private static List<Answer> cases(Question question) {
    var answers = new ArrayList<Answer>();
    for (int i = 0; i < question.choices().size(); i++) {
      answers.add(new Answer(new TreeSet<>(List.of(i)), question.choices().get(i).share()));
    }
    return answers;
  }

  private static List<Answer> sets(Question question) {
    int count = question.choices().size();
    if (count > 10) {
      throw new TooLarge();
    }
    var answers = new ArrayList<Answer>();
    for (int set = 0; set < 1 << count; set++) {
      var numbers = new TreeSet<Integer>();
      double share = 1;
      for (int i = 0; i < count; i++) {
        double one = question.choices().get(i).share();
        boolean taken = (set >>> i & 1) == 1;
        share *= taken ? one : 1 - one;
        if (taken) {
          numbers.add(i);
        }
      }
      if (share > 0) {
        answers.add(new Answer(numbers, share));
      }
    }
    return answers;
  }
}
