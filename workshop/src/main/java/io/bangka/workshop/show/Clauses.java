package io.bangka.workshop.show;

import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.wording.Dates;
import io.bangka.workshop.wording.Sources;
import io.bangka.workshop.wording.Speech;
import io.bangka.workshop.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Statements as items of a list: what each says, since when and on whose authority. Those that say
/// the same in the same words are one item with the sources of all.
record Clauses(Speech speech, Sources sources, LocalDate day) {

  /// Everything that is not over on the day, what decides before what does not.
  ///
  /// @param statements about the same thing
  List<Item> of(List<Statement> statements) {
    var groups = new LinkedHashMap<Said, List<Statement>>();
    for (Statement statement : statements) {
      Standing standing = Standing.of(statement, statements, day);
      if (standing != Standing.ENDED) {
        groups.computeIfAbsent(said(statement, standing), _ -> new ArrayList<>()).add(statement);
      }
    }
    return groups.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().standing()))
        .map(entry -> item(entry.getKey(), entry.getValue()))
        .toList();
  }

  private record Said(Standing standing, String text) {}

  private Said said(Statement statement, Standing standing) {
    return new Said(standing, new Wording(speech).of(statement.content()));
  }

  private Item item(Said said, List<Statement> statements) {
    Statement first = best(statements);
    String text = standing(said.standing()) + said.text();
    return new Item(
        text + speech.aside(new Dates(speech).of(first.force(), first.citation())),
        statements.stream().flatMap(s -> sources.cite(s.citation()).stream()).toList(),
        beside(statements));
  }

  private List<Item> beside(List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> new Wording(speech).beside(statement.content()).stream())
        .distinct()
        .map(Item::new)
        .toList();
  }

  /// The one that says it with the highest authority; of several, the latest.
  private static Statement best(List<Statement> statements) {
    return statements.stream()
        .max(
            Comparator.comparingInt((Statement s) -> s.citation().authority().band())
                .thenComparing(s -> s.force().start().day()))
        .orElseThrow();
  }

  private String standing(Standing standing) {
    return switch (standing) {
      case HOLDS, ENDED -> "";
      case OUTWEIGHED -> speech.say("outweighed: ", "另有说法（效力不及上文）：");
      case PARTLY -> speech.say("partly outweighed: ", "另有说法（部分被上文推翻）：");
      case DISPUTED -> speech.say("disputed: ", "有争议：");
      case PERHAPS -> speech.say("not certain on this day: ", "当日是否已生效不明：");
      case LATER -> speech.say("later: ", "尚未生效：");
    };
  }
}
