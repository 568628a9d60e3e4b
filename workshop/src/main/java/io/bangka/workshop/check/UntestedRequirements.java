package io.bangka.workshop.check;

import static io.bangka.written.Echo.en;
import static io.bangka.written.Echo.zh;

import io.bangka.model.LocalText;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Truth;
import io.bangka.pack.Loaded;
import io.bangka.written.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Requirements that no test of the packs made met, unmet, or left unknown.
final class UntestedRequirements {
  private final Loaded packs;
  private final StatesOfTests tested;

  UntestedRequirements(Loaded packs) {
    this.packs = packs;
    tested = StatesOfTests.of(packs);
  }

  /// A warning for each requirement and each state that it could be in.
  List<Diagnostic> warnings() {
    return packs.knowledge().procedures().values().stream()
        .filter(procedure -> procedure.unlawful().isEmpty()) // no answer goes into its requirements
        .flatMap(procedure ->
            procedure.requires().stream().flatMap(required -> warnings(procedure, required)))
        .toList();
  }

  private Stream<Diagnostic> warnings(Procedure procedure, Requirement requirement) {
    return possible(requirement).stream()
        .filter(state -> !tested.has(procedure.id(), requirement.name(), state))
        .map(state -> warning(procedure, requirement, state));
  }

  /// What somebody else decides is unknown while it is in force. Everything else can be in each
  /// state; where it cannot, the pack explains why.
  private static List<Truth> possible(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Decided _ -> List.of(Truth.UNKNOWN);
      case Requirement.Role _, Requirement.All _, Requirement.Any _, Requirement.None _ ->
          List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
    };
  }

  private Diagnostic warning(Procedure procedure, Requirement requirement, Truth state) {
    String id = procedure.id() + "/" + requirement.name();
    return Diagnostic.warning(
        kind(state),
        packs.origins().of(requirement),
        id,
        switch (state) {
          case TRUE ->
              new LocalText("In no test is " + en(id) + " met.", "没有任何测试满足" + zh(id) + "。");
          case FALSE ->
              new LocalText("In no test is " + en(id) + " unmet.", "没有任何测试不满足" + zh(id) + "。");
          case UNKNOWN ->
              new LocalText(
                  "In no test is " + en(id) + " left open.", "没有任何测试让" + zh(id) + "悬而未决。");
        },
        new LocalText("Add a case to the pack’s `tests/`.", "请在本知识包的 tests/ 里补一个测试。"));
  }

  private static String kind(Truth state) {
    return switch (state) {
      case TRUE -> "never-met";
      case FALSE -> "never-unmet";
      case UNKNOWN -> "never-unknown";
    };
  }

  /// Every kind of warning that only running the tests can find.
  static final Set<String> KINDS = Set.of("never-met", "never-unmet", "never-unknown");
}
