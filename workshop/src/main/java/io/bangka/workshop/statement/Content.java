package io.bangka.workshop.statement;

import io.bangka.model.Cap;
import io.bangka.model.Cost;
import io.bangka.model.Fee;
import io.bangka.model.Hazard;
import io.bangka.model.Hint;
import io.bangka.model.Lasts;
import io.bangka.model.Limit;
import io.bangka.model.Others;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Takes;
import io.bangka.model.Unlawful;
import io.bangka.model.Upkeep;
import java.util.Optional;

/// What one statement says.
public sealed interface Content {

  /// The procedure is offered.
  record Offered() implements Content {}

  /// The row accepts or refuses something for a role.
  record Fills(Requirement.Role role, Row row) implements Content {}

  /// What becomes of a holding that no row of the role lists.
  record Unlisted(Requirement.Role role, Others others) implements Content {}

  /// Somebody decides beyond any criterion.
  record Decides(Requirement.Decided decided) implements Content {}

  /// The row allows or denies an act.
  record Acts(Row row) implements Content {}

  record Bounds(Limit limit, Cap cap) implements Content {}

  record Charges(Fee fee) implements Content {}

  record CostsOnce(Cost cost) implements Content {}

  record TakesTime(Takes takes) implements Content {}

  record MayGoWrong(Hazard hazard) implements Content {}

  record GoodToKnow(Hint hint) implements Content {}

  record NeedsUpkeep(Upkeep upkeep) implements Content {}

  record LastsFor(Lasts lasts) implements Content {}

  record IsUnlawful(Unlawful unlawful) implements Content {}

  /// The row that says it, if it is one.
  default Optional<Row> asRow() {
    return switch (this) {
      case Fills(var _, var row) -> Optional.of(row);
      case Acts(var row) -> Optional.of(row);
      case Offered _,
          Unlisted _,
          Decides _,
          Bounds _,
          Charges _,
          CostsOnce _,
          TakesTime _,
          MayGoWrong _,
          GoodToKnow _,
          NeedsUpkeep _,
          LastsFor _,
          IsUnlawful _ ->
          Optional.empty();
    };
  }
}
