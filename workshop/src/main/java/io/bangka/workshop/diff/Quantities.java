package io.bangka.workshop.diff;

import io.bangka.engine.Assessment;
import io.bangka.model.LocalText;
import io.bangka.workshop.statement.Content;
import io.bangka.workshop.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compares the limits and fees that go with two answers, by what they say.
record Quantities(Side before, Side after) {

  Optional<Shift> limits(Assessment old, Assessment now) {
    var was = before.limits(old);
    var is = after.limits(now);
    return differ(was, is)
        ? Optional.of(new Shift.OfLimits(without(was, is), without(is, was)))
        : Optional.empty();
  }

  Optional<Shift> fees(Assessment old, Assessment now) {
    var was = before.fees(old);
    var is = after.fees(now);
    return differ(was, is)
        ? Optional.of(new Shift.OfFees(without(was, is), without(is, was)))
        : Optional.empty();
  }

  private static boolean differ(List<LocalText> was, List<LocalText> is) {
    return !was.containsAll(is) || !is.containsAll(was);
  }

  private static List<LocalText> without(List<LocalText> texts, List<LocalText> others) {
    return texts.stream().filter(text -> !others.contains(text)).toList();
  }

  /// The values of limits that are in one answer only.
  List<Statement> caps(Assessment old, Assessment now) {
    return either(old, now, Quantities::caps);
  }

  private static List<Statement> caps(Assessment answer) {
    return answer.limits().stream()
        .map(bound ->
            new Statement(
                owner(answer),
                new Content.Bounds(bound.limit(), bound.cap()),
                bound.cap().force(),
                bound.cap().citation()))
        .toList();
  }

  /// The fees that are in one answer only.
  List<Statement> charges(Assessment old, Assessment now) {
    return either(old, now, Quantities::charges);
  }

  private static List<Statement> charges(Assessment answer) {
    return answer.fees().stream()
        .map(Assessment.Charge::fee)
        .map(fee ->
            new Statement(owner(answer), new Content.Charges(fee), fee.force(), fee.citation()))
        .toList();
  }

  private static String owner(Assessment answer) {
    return answer.procedure().map(procedure -> procedure.id()).orElse("");
  }

  private static List<Statement> either(
      Assessment old, Assessment now, Function<Assessment, List<Statement>> statements) {
    var was = statements.apply(old);
    var is = statements.apply(now);
    return Stream.concat(
            is.stream().filter(s -> !said(was, s)), was.stream().filter(s -> !said(is, s)))
        .toList();
  }

  private static boolean said(List<Statement> all, Statement statement) {
    return all.stream().anyMatch(s -> same(s.content(), statement.content()));
  }

  private static boolean same(Content one, Content other) {
    if (one instanceof Content.Bounds(var limit, var cap)
        && other instanceof Content.Bounds(var theirs, var theirCap)) {
      return limit.per() == theirs.per()
          && limit.of() == theirs.of()
          && cap.most().equals(theirCap.most())
          && cap.applies().equals(theirCap.applies());
    }
    return one.equals(other);
  }
}
