package io.bangka.oracle;

import io.bangka.model.Authority;
import io.bangka.model.Cap;
import io.bangka.model.Citation;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.Others;
import io.bangka.model.Row;
import io.bangka.model.SourceDate;
import io.bangka.money.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads rows, statements about others and values of limits as the tables write them.
final class TableStatements {
  private static final String FROM = "2023-01-01";
  private static final String AUTHORITY = "official";

  private TableStatements() {}

  static List<Row> rows(Table role) {
    var rows = new ArrayList<Row>();
    for (Table row : role.list("rows")) {
      rows.add(row(row, "row-" + rows.size()));
    }
    return rows;
  }

  private static Row row(Table row, String id) {
    boolean accepts = row.find("accepts").isPresent();
    return new Row(
        row.text("id", id),
        TablePatterns.pattern(row.get(accepts ? "accepts" : "refuses")),
        accepts ? Effect.ACCEPTS : Effect.REFUSES,
        force(row),
        citation(row),
        row.find("replaces").map(Table::text),
        row.find("disputed").isPresent(),
        Optional.empty());
  }

  static List<Others> others(Table role) {
    return role.list("others").stream().map(TableStatements::oneOthers).toList();
  }

  private static Others oneOthers(Table others) {
    if (!others.isMapping()) {
      var force = Force.from(LocalDate.parse(FROM));
      return new Others(effect(others), force, RandomStatements.citation(Authority.OFFICIAL));
    }
    var except = others.list("except").stream().map(TablePatterns::pattern).toList();
    return new Others(effect(others.get("is")), force(others), citation(others), except);
  }

  private static Effect effect(Table table) {
    return table.text().equals("yes") ? Effect.ACCEPTS : Effect.REFUSES;
  }

  static Cap cap(Table cap) {
    return new Cap(
        most(cap.get("at-most").text()),
        cap.find("for").map(TablePatterns::pattern),
        force(cap),
        citation(cap),
        Optional.empty());
  }

  private static Cap.Most most(String written) {
    return switch (written) {
      case "unlimited" -> new Cap.Most.Unlimited();
      case "unknown" -> new Cap.Most.Unsourced();
      default -> new Cap.Most.Sum(Amount.of(written));
    };
  }

  static Force force(Table table) {
    return new Force(start(table), day(table, "not-before"), day(table, "until"));
  }

  private static Force.Start start(Table table) {
    if (table.find("known-by").isPresent()) {
      return new Force.KnownBy(SourceDate.of(table.get("known-by").text()).day());
    }
    return day(table, "undated")
        .map(day -> (Force.Start) new Force.Undated(day))
        .orElseGet(() -> new Force.From(LocalDate.parse(table.text("from", FROM))));
  }

  private static Optional<LocalDate> day(Table table, String key) {
    return table.find(key).map(day -> LocalDate.parse(day.text()));
  }

  private static Citation citation(Table table) {
    String authority = table.text("authority", AUTHORITY).replace('-', '_');
    return RandomStatements.citation(Authority.valueOf(authority.toUpperCase(Locale.ROOT)));
  }
}
