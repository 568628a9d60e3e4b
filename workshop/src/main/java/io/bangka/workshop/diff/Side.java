package io.bangka.workshop.diff;

import io.bangka.engine.Assessment;
import io.bangka.engine.Engine;
import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import io.bangka.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An edition that answers.
final class Side {
  private final Edition edition;
  private final Ground ground;
  private final Engine engine;
  private final Words english;
  private final Words chinese;

  Side(Edition edition) {
    this.edition = edition;
    ground = new Ground(edition);
    engine = new Engine(edition.knowledge());
    english = new Words(edition.knowledge().vocabulary(), Language.EN);
    chinese = english.in(Language.ZH);
  }

  Edition edition() {
    return edition;
  }

  Ground ground() {
    return ground;
  }

  /// Empty if the edition has no word for something.
  Optional<Assessment> answer(Question question, KindOfPerson people) {
    return hasWords(question, people)
        ? Optional.of(
            engine.outline(edition.day(), question.goal(), people.profile(), people.parties()))
        : Optional.empty();
  }

  List<LocalText> limits(Assessment answer) {
    return answer.limits().stream()
        .map(bound -> new LocalText(english.limit(bound), chinese.limit(bound)))
        .distinct()
        .toList();
  }

  List<LocalText> fees(Assessment answer) {
    return answer.fees().stream()
        .map(charge ->
            new LocalText(
                charge.fee().title().en() + ": " + english.fee(charge.fee()),
                charge.fee().title().zh() + "：" + chinese.fee(charge.fee())))
        .distinct()
        .toList();
  }

  private boolean hasWords(Question question, KindOfPerson people) {
    Vocabulary vocabulary = edition.knowledge().vocabulary();
    return vocabulary.purposes().containsKey(question.purpose())
        && has(question.act())
        && Stream.concat(Stream.of(people.profile()), people.parties().values().stream())
            .allMatch(this::has);
  }

  private boolean has(Profile profile) {
    return has(profile.person())
        && profile.holdings().stream().allMatch(this::has)
        && profile.complete().stream()
            .allMatch(kind -> edition.knowledge().vocabulary().kind(kind).isPresent());
  }

  private boolean has(Holding holding) {
    return edition
        .knowledge()
        .vocabulary()
        .kind(holding.kind())
        .filter(kind ->
            holding.said().entrySet().stream()
                .allMatch(said ->
                    kind.attribute(said.getKey())
                        .filter(attribute -> has(attribute, said.getValue()))
                        .isPresent()))
        .isPresent();
  }

  private static boolean has(Attribute attribute, Said said) {
    return !(said instanceof Said.Exactly(var values))
        || !(attribute.domain() instanceof Domain.Coded(var _, var known, var open))
        || open
        || known.keySet().containsAll(values);
  }
}
