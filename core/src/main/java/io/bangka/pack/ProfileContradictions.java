package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Lack;
import io.bangka.model.LocalText;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;

/// What a profile says that cannot all be true, by the vocabulary's implications and its own lacks.
final class ProfileContradictions {
  private final Vocabulary vocabulary;
  private final Origins origins;
  private final Faults faults;

  ProfileContradictions(Vocabulary vocabulary, Origins origins, Faults faults) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.faults = faults;
  }

  void check(Profile profile) {
    for (Holding holding : profile.holdings()) {
      for (Implication implication : vocabulary.implications()) {
        if (Relate.surely(holding, implication.when())) {
          check(profile.person(), holding, implication);
        }
      }
      profile.lacks().stream()
          .filter(lack -> Relate.surely(holding, lack.pattern()))
          .forEach(lack -> lacked(holding, lack));
    }
  }

  private void check(Holding person, Holding holding, Implication implication) {
    switch (implication) {
      case Implication.Same(_, var then) ->
          then.tests().forEach((attribute, test) -> same(holding, attribute, test));
      case Implication.Shares(_, var attribute, var personAttribute) ->
          holding
              .value(attribute)
              .ifPresent(value -> includes(person, holding, personAttribute, value));
      case Implication.Includes(_, var personAttribute, var value) ->
          includes(person, holding, personAttribute, value);
    }
  }

  private void same(Holding holding, String attribute, Test test) {
    if (Relate.fails(holding, attribute, test)) {
      String value = VocabularyReader.single(test).orElse(attribute);
      faults.error(
          "impossible-holding",
          origins.of(holding),
          Wording.of(
              "There is no such thing: its {} is always {}.",
              "不存在这样的东西：它的{}一定是{}。",
              attribute,
              value),
          Wording.of("Correct or remove {}.", "请改正或删去{}。", attribute));
    }
  }

  private void includes(Holding person, Holding holding, String attribute, String value) {
    if (excludes(person.said().get(attribute), value)) {
      faults.error(
          "person-contradicts-holding",
          origins.of(holding),
          Wording.of(
              "This does not fit {}: whoever holds it has {} there.",
              "这与{}不符：持有它的人，这一项必有{}。",
              attribute,
              value),
          Wording.of(
              "Add {} to {}, or correct the holding.", "请补上{}（{}），或改正这件持有物。", value, attribute));
    }
  }

  private static boolean excludes(@org.jspecify.annotations.Nullable Said said, String value) {
    return switch (said) {
      case null -> false;
      case Said.Exactly(var values) -> !values.contains(value);
      case Said.Within(var test) -> Relate.disjoint(Test.oneOf(value), test);
    };
  }

  private void lacked(Holding holding, Lack lack) {
    int line = origins.of(lack).line();
    faults.error(
        "held-and-lacked",
        origins.of(holding),
        new LocalText(
            "This is held here, and said to be lacked in line " + line + ".",
            "这里写着持有，第 " + line + " 行却写着没有。"),
        new LocalText("Remove one of the two.", "请删去其中一处。"));
  }
}
