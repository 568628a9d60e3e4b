package io.bangka.service;

import io.bangka.ask.Reading;
import io.bangka.ask.Understanding;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Vocabulary;
import io.bangka.words.Words;
import java.util.List;
import java.util.Optional;

/// What every stretch of the words was taken as, in the words of the answer's language.
record HeardShapes(Knowledge knowledge) {

  List<Inquiry.Understood> of(Understanding understood) {
    var words =
        new Words(knowledge.vocabulary(), understood.language(), understood.script().chinese());
    return understood.readings().stream()
        .map(r ->
            new Inquiry.Understood(
                r.stretch(), as(r.as()), says(r.as(), words), detail(r.as()), supposed(r.as())))
        .distinct()
        .toList();
  }

  private static String as(Reading.As as) {
    return switch (as) {
      case Reading.As.Thing _ -> "thing";
      case Reading.As.Lacking _ -> "lacks";
      case Reading.As.Fact(var party, _, _) -> party;
      case Reading.As.Detail _ -> "act";
      case Reading.As.Platform _ -> "platform";
      case Reading.As.Aim _ -> "purpose";
      case Reading.As.Wanted _ -> "want";
      case Reading.As.Sum _ -> "amount";
      case Reading.As.Day _ -> "as-of";
      case Reading.As.Personal _ -> "personal";
    };
  }

  /// Whether the other lines of an answer would not tell it.
  private static boolean detail(Reading.As as) {
    return as instanceof Reading.As.Detail
        || as instanceof Reading.As.Sum
        || supposed(as).isPresent()
        || (as instanceof Reading.As.Fact(var party, _, _) && !party.equals(Vocabulary.PERSON));
  }

  private static Optional<Pattern> supposed(Reading.As as) {
    return as instanceof Reading.As.Lacking(var pattern, var supposed) && supposed
        ? Optional.of(pattern)
        : Optional.empty();
  }

  private String says(Reading.As as, Words words) {
    return switch (as) {
      case Reading.As.Thing(var holding, _) -> words.thing(holding);
      case Reading.As.Lacking(var pattern, var supposed) when supposed ->
          words.text(
              new LocalText("the case of having none", "没有" + words.pattern(pattern) + "的情况"));
      case Reading.As.Lacking(var pattern, _) -> words.pattern(pattern);
      case Reading.As.Fact(_, var attribute, var said) ->
          words.told(Vocabulary.PERSON, attribute, said);
      case Reading.As.Detail(var attribute, var said) ->
          words.told(Vocabulary.ACT, attribute, said);
      case Reading.As.Platform(var id) -> platform(id, words);
      case Reading.As.Aim(var purpose) -> words.purpose(purpose);
      case Reading.As.Wanted(var want) -> Codes.of(want);
      case Reading.As.Sum(var spending) -> words.amount(spending.amount());
      case Reading.As.Day(var day) -> day.toString();
      case Reading.As.Personal _ -> "";
    };
  }

  private String platform(String id, Words words) {
    return Optional.ofNullable(knowledge.providers().get(id))
        .map(p -> words.text(p.names().title()))
        .orElse(id);
  }
}
