package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.LocalText;
import io.bangka.model.Requirement;
import io.bangka.model.Yield;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.List;
import java.util.Optional;

/// Reads `yields`.
final class YieldReader {
  private static final LocalText YIELD = new LocalText("a yield", "所得");

  private final Desk desk;
  private final List<Requirement.Role> roles;

  /// @param requires the requirements of the same procedure
  YieldReader(Desk desk, List<Requirement> requires) {
    this.desk = desk;
    this.roles = Requirements.roles(requires).toList();
  }

  List<Yield> read(Field field) {
    return field.several(YIELD).stream().flatMap(fields -> read(fields).stream()).toList();
  }

  private Optional<Yield> read(Fields fields) {
    try (fields) {
      var on = fields.optional("on").scalar();
      var gain = HoldingReader.strict(desk.vocabulary(), desk.faults()).in(fields);
      on.ifPresent(role -> gain.ifPresent(g -> check(role, g)));
      return gain.map(g -> new Yield(on.map(Written.Scalar::text), g));
    }
  }

  /// A role without rows has faults of its own.
  private static boolean takesOnlyOthers(Requirement.Role role, Holding gain) {
    return !role.rows().isEmpty()
        && role.rows().stream().noneMatch(row -> row.pattern().kind().equals(gain.kind()));
  }

  private void check(Written.Scalar name, Holding gain) {
    var role = roles.stream().filter(r -> r.name().equals(name.text())).findFirst();
    if (role.isEmpty()) {
      Unlisted.report(
          desk.faults(),
          "unknown-role",
          name,
          roles.stream().map(Requirement.Role::name).toList(),
          "This procedure has no role {}.",
          "这个办理事项没有名为{}的角色。");
    } else if (takesOnlyOthers(role.get(), gain)) {
      desk.faults()
          .error(
              "yield-of-another-kind",
              name.place(),
              Wording.of(
                  "{} is never filled by a {}.", "{}这个角色不会由{}来充当。", name.text(), gain.kind()),
              new LocalText(
                  "Name the role whose holding gains this, or leave `on` out for a new holding.",
                  "请写由哪个角色的持有物得到它；若是新的持有物，请删去 `on`。"));
    } else if (!takesOnly(role.get(), gain.kind())) {
      desk.faults()
          .error(
              "yield-on-a-mixed-role",
              name.place(),
              Wording.of(
                  "{} may also be filled by something that is no {}, which cannot gain this.",
                  "{}也可以由不是{}的持有物来充当，它们得不到这项内容。",
                  name.text(),
                  gain.kind()),
              new LocalText("Give the other kinds a role of their own.", "请为其他种类的持有物另设一个角色。"));
    }
  }

  private static boolean takesOnly(Requirement.Role role, String kind) {
    return role.rows().stream().allMatch(row -> row.pattern().kind().equals(kind));
  }
}
