package io.bangka.service;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Limit;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Row;
import io.bangka.model.Test;
import io.bangka.model.Truth;
import io.bangka.pack.Expected;
import io.bangka.service.CaseRunner.Mismatch;
import io.bangka.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds an answer against what a case expects of it, field by field. What a case does not mention
/// is not looked at.
final class Comparison {
  private final Assessment got;
  private final Answer answer;
  private final Words words;
  private final List<Mismatch> mismatches = new ArrayList<>();

  Comparison(Assessment got, Answer answer, Words words) {
    this.got = got;
    this.answer = answer;
    this.words = words;
  }

  List<Mismatch> with(Expected expected) {
    same("verdict", expected.verdict().map(Codes::of), Codes.of(got.verdict()));
    same("procedure", expected.procedure(), got.procedure().map(Procedure::id).orElse("none"));
    same("why", expected.why().map(Codes::of), got.why().map(Codes::of).orElse("none"));
    same("leaning", expected.leaning().map(Codes::of), got.leaning().map(Codes::of).orElse("none"));
    same("firm", expected.firm().map(String::valueOf), String.valueOf(got.firm()));
    expected.because().forEach(this::state);
    expected.assumes().ifPresent(this::assumes);
    among("allows", expected.allows(), acts(got.allows()));
    among("denies", expected.denies(), acts(got.denies()));
    expected.limits().forEach(this::limit);
    among("fees", strings(expected.charged()), charged());
    among("gaps", expected.gaps(), gaps());
    among("sources", expected.sources(), answer.sources().keySet());
    among("asks", expected.asks(), asks());
    expected.remedies().ifPresent(this::remedies);
    return mismatches;
  }

  private void same(String field, Optional<String> expected, String actual) {
    expected
        .filter(wanted -> !wanted.equals(actual))
        .ifPresent(wanted -> mismatch(field, wanted, actual));
  }

  private void state(String role, Truth expected) {
    Optional<Truth> state = finding(role).map(Finding::state);
    String actual = state.map(Codes::of).orElse("no such requirement");
    same("because." + role, Optional.of(Codes.of(expected)), actual);
  }

  /// Of the procedure that the answer speaks of, else of a step before it.
  private Optional<Finding> finding(String role) {
    return got.because().stream().filter(f -> f.requirement().name().equals(role)).findFirst();
  }

  private void assumes(List<String> expected) {
    var wanted = new TreeSet<>(expected);
    var actual =
        got.assumes().stream()
            .map(a -> a.presumption().id())
            .collect(Collectors.toCollection(TreeSet::new));
    same("assumes", Optional.of(wanted.toString()), actual.toString());
  }

  private void among(String field, List<String> expected, Collection<String> actual) {
    expected.stream()
        .filter(wanted -> !actual.contains(wanted))
        .forEach(wanted -> mismatch(field, wanted, new TreeSet<>(actual).toString()));
  }

  private void limit(Expected.Bound expected) {
    boolean found =
        got.limits().stream()
            .anyMatch(b -> matches(expected, b.limit()) && b.cap().most().equals(expected.most()));
    if (!found) {
      var actual = got.limits().stream().map(words::limit).toList();
      mismatch("limits", expected.toString(), actual.toString());
    }
  }

  private static boolean matches(Expected.Bound expected, Limit limit) {
    return expected.per().filter(per -> per != limit.per()).isEmpty()
        && expected.of().filter(of -> of != limit.of()).isEmpty()
        && expected.over().filter(over -> over != limit.over()).isEmpty();
  }

  private void remedies(List<List<Pattern>> expected) {
    Set<Set<Pattern>> wanted = expected.stream().map(HashSet::new).collect(Collectors.toSet());
    Set<Set<Pattern>> actual =
        got.remedies().stream().map(r -> new HashSet<>(r.gain())).collect(Collectors.toSet());
    if (!wanted.equals(actual)) {
      mismatch("remedies", gains(wanted), gains(actual));
    }
  }

  private String gains(Set<Set<Pattern>> remedies) {
    return remedies.stream()
        .map(gain -> gain.stream().map(words::pattern).sorted().collect(Collectors.joining(" + ")))
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  private static List<String> acts(List<Row> rows) {
    return rows.stream()
        .flatMap(row ->
            row.pattern().tests().get("do") instanceof Test.OneOf(var values)
                ? values.stream()
                : Stream.of())
        .distinct()
        .toList();
  }

  private List<String> charged() {
    return strings(got.fees().stream().flatMap(fee -> fee.charged().stream()).toList());
  }

  private List<String> gaps() {
    return answer.answers().stream()
        .flatMap(part -> part.gaps().stream())
        .map(Answer.Gap::about)
        .toList();
  }

  private List<String> asks() {
    return answer.answers().stream()
        .flatMap(part -> part.asks().stream())
        .map(Answer.Ask::about)
        .toList();
  }

  private static List<String> strings(List<?> things) {
    return things.stream().map(Object::toString).toList();
  }

  private void mismatch(String field, String expected, String actual) {
    mismatches.add(new Mismatch(field, expected, actual));
  }
}
