package io.bangka.workshop.diff;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.wording.Labels;
import io.bangka.workshop.wording.Speech;
import io.bangka.written.Scalars;
import java.util.List;

/// A comparison for programs. Texts are in the language asked for; nothing is shortened.
public final class DiffJson {
  private final Difference difference;
  private final Speech speech;

  private DiffJson(Difference difference, Language language) {
    this.difference = difference;
    speech = Speech.of(difference.after().knowledge().vocabulary(), language);
  }

  public static String of(Difference difference, Language language) {
    return new DiffJson(difference, language).text();
  }

  private String text() {
    return new Json()
        .put("before", edition(difference.before()))
        .put("after", edition(difference.after()))
        .put("questions", difference.questions())
        .put("same", difference.same())
        .put("compared", difference.compared())
        .put("leftOut", difference.leftOut())
        .list("changes", difference.changes(), this::change)
        .texts("silent", difference.silent())
        .pretty();
  }

  private static Shape edition(Edition edition) {
    return new Json()
        .put("knowledge", edition.knowledge().version())
        .put("asOf", edition.day().toString())
        .shape();
  }

  private Shape change(Change change) {
    var question = change.question();
    var json = new Json().put("platform", question.platform()).put("purpose", question.purpose());
    if (!question.act().said().isEmpty()) {
      json.put("act", speech.words().thing(question.act()));
    }
    shift(change.shift(), json);
    return json.put("everybody", change.everybody())
        .list("people", change.people(), this::people)
        .list("because", change.causes(), this::cause)
        .shape();
  }

  private void shift(Shift shift, Json json) {
    switch (shift) {
      case Shift.OfVerdict(var before, var after) ->
          json.put("changes", "verdict")
              .put("before", outcome(before))
              .put("after", outcome(after));
      case Shift.OfLimits(var before, var after) -> texts("limits", before, after, json);
      case Shift.OfFees(var before, var after) -> texts("fees", before, after, json);
    }
  }

  private void texts(String what, List<LocalText> before, List<LocalText> after, Json json) {
    json.put("changes", what)
        .texts("before", before.stream().map(t -> speech.words().text(t)).toList())
        .texts("after", after.stream().map(t -> speech.words().text(t)).toList());
  }

  private static Shape outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Wordless _ -> new Json().put("verdict", "unheard-of").shape();
      case Outcome.Says(var verdict, var why, var leaning) ->
          new Json()
              .put("verdict", Scalars.written(verdict))
              .put("why", why.map(Scalars::written))
              .put("leaning", leaning.map(Scalars::written))
              .shape();
    };
  }

  private Shape people(KindOfPerson people) {
    return switch (people.what()) {
      case KindOfPerson.What.Usual _ -> new Json().put("kind", "usual").shape();
      case KindOfPerson.What.With(var requirement, var thing) ->
          new Json()
              .put("kind", "with")
              .put("requirement", requirement.map(r -> r.name()))
              .put("unnamed", thing.tests().isEmpty())
              .put("thing", speech.words().pattern(thing))
              .shape();
      case KindOfPerson.What.OfCase(var pack, var name) ->
          new Json().put("kind", "case").put("pack", pack).put("case", name).shape();
    };
  }

  private Shape cause(Statement statement) {
    return new Json()
        .put("in", statement.owner())
        .put("text", new Labels(speech).labelled(statement.content()))
        .put("since", speech.words().since(statement.force(), statement.citation()))
        .texts("sources", statement.citation().ids())
        .shape();
  }
}
