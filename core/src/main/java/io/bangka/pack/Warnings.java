package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Purpose;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Source;
import io.bangka.model.Test;
import io.bangka.written.Diagnostic;
import io.bangka.written.Faults;
import io.bangka.written.Place;
import java.util.Collection;
import java.util.TreeMap;

/// What is worth mending in packs that can be used.
final class Warnings {
  private final Draft draft;
  private final Faults faults;

  Warnings(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void check() {
    draft.knowledge().sources().values().stream()
        .filter(source -> !draft.cited().contains(source.id()))
        .forEach(this::uncited);
    procedures().stream().filter(p -> !serves(p)).forEach(this::unused);
    procedures().forEach(this::unreachable);
    new Overlaps(draft, faults).check();
  }

  private void warn(String kind, Place place, String about, LocalText message, LocalText help) {
    faults.add(Diagnostic.warning(kind, place, about, message, help));
  }

  private Collection<Procedure> procedures() {
    return draft.knowledge().procedures().values();
  }

  private void uncited(Source source) {
    warn(
        "uncited-source",
        draft.origins().of(source),
        source.id(),
        Wording.of("No statement cites {}.", "没有任何陈述引用{}。", source.id()),
        new LocalText("Cite it where it says something, or remove it.", "请在相应陈述中引用它，或将其删除。"));
  }

  /// Whether some purpose is about what the procedure gives, or another procedure needs it.
  private boolean serves(Procedure procedure) {
    return draft.knowledge().vocabulary().purposes().values().stream()
            .anyMatch(purpose -> serves(procedure, purpose))
        || procedures().stream().anyMatch(other -> prepares(procedure, other));
  }

  private static boolean serves(Procedure procedure, Purpose purpose) {
    return purpose
        .gains()
        .map(gain -> yields(procedure, gain))
        .orElseGet(() -> procedure.acts().stream().anyMatch(row -> speaksOf(row, purpose.name())));
  }

  private static boolean speaksOf(Row row, String act) {
    var asked = row.pattern().tests().get("do");
    return asked == null || Test.oneOf(act).within(asked);
  }

  private static boolean prepares(Procedure procedure, Procedure other) {
    return !procedure.id().equals(other.id())
        && Requirements.roles(other.requires())
            .flatMap(role -> role.rows().stream())
            .anyMatch(row -> yields(procedure, row.pattern()));
  }

  private static boolean yields(Procedure procedure, Pattern pattern) {
    return procedure.yields().stream().anyMatch(y -> NoneOverYields.mayGive(y, pattern));
  }

  private void unused(Procedure procedure) {
    warn(
        "unused-procedure",
        draft.origins().of(procedure),
        procedure.id(),
        Wording.of(
            "No purpose and no other procedure uses {}.", "没有任何目的或其他办理事项用到{}。", procedure.id()),
        new LocalText(
            "Say what it yields or allows, so that it answers a question.",
            "请写明它给出什么（yields）或允许什么（allows）。"));
  }

  private void unreachable(Procedure procedure) {
    procedure.requires().stream()
        .filter(Requirement.Role.class::isInstance)
        .map(Requirement.Role.class::cast)
        .filter(this::nothingGives)
        .forEach(role -> unreachable(procedure, role));
  }

  /// Wallets are gained by procedures; a role that takes only wallets which none gives is a dead
  /// end for everybody who does not say that they have one.
  private boolean nothingGives(Requirement.Role role) {
    return role.party().isEmpty()
        && !role.rows().isEmpty()
        && role.rows().stream().allMatch(row -> row.pattern().kind().equals("wallet"))
        && role.rows().stream().noneMatch(row -> someYields(withoutMisfortune(row.pattern())));
  }

  private boolean someYields(Pattern pattern) {
    return procedures().stream().anyMatch(p -> yields(p, pattern));
  }

  /// A state that no fresh wallet is in (restricted, an expired document) befalls people; nobody
  /// gains it.
  private Pattern withoutMisfortune(Pattern pattern) {
    var tests = new TreeMap<>(pattern.tests());
    tests.entrySet().removeIf(test -> befalls(pattern.kind(), test.getKey(), test.getValue()));
    return new Pattern(pattern.kind(), tests);
  }

  private boolean befalls(String kind, String path, Test test) {
    return draft
        .knowledge()
        .vocabulary()
        .attribute(kind, path)
        .fresh()
        .filter(value -> !Test.oneOf(value).within(test))
        .isPresent();
  }

  private void unreachable(Procedure procedure, Requirement.Role role) {
    warn(
        "unreachable-requirement",
        draft.origins().of(role),
        procedure.id() + "/" + role.name(),
        Wording.of(
            "No procedure yields a wallet that meets {} of {}.",
            "没有任何办理事项能给出满足{}（{}）的钱包。",
            role.name(),
            procedure.id()),
        new LocalText(
            "Add the procedure that registers or verifies such a wallet.", "请补上注册或验证这种钱包的办理事项。"));
  }
}
