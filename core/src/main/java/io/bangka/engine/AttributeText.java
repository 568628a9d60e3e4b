package io.bangka.engine;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.Collection;
import java.util.stream.Collectors;

/// The text of a presumption that an attribute's default makes, from the vocabulary's titles.
final class AttributeText {
  private AttributeText() {}

  static LocalText of(Kind kind, Attribute attribute, Said value) {
    return new LocalText(
        "%s: %s: %s"
            .formatted(
                kind.names().title().en(),
                attribute.title().en(),
                value(attribute, value, Language.EN)),
        "%s：%s：%s"
            .formatted(
                kind.names().title().zh(),
                attribute.title().zh(),
                value(attribute, value, Language.ZH)));
  }

  private static String value(Attribute attribute, Said said, Language language) {
    return switch (said) {
      case Said.Exactly(var values) -> names(attribute, values, language);
      case Said.Within(Test.OneOf(var values)) -> names(attribute, values, language);
      case Said.Within(Test.NoneOf(var values)) ->
          (language == Language.ZH ? "不是" : "not ") + names(attribute, values, language);
      case Said.Within(Test.Range range) -> range.low() + "–" + range.high();
    };
  }

  private static String names(Attribute attribute, Collection<String> values, Language language) {
    return values.stream()
        .map(v -> name(attribute, v, language))
        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
  }

  private static String name(Attribute attribute, String value, Language language) {
    return switch (attribute.domain()) {
      case Domain.Coded coded when coded.values().containsKey(value) ->
          coded.values().get(value).title().in(language);
      case Domain.Flag _ ->
          switch (language) {
            case EN -> value.equals("true") ? "yes" : "no";
            case ZH -> value.equals("true") ? "是" : "否";
          };
      case Domain.Coded _, Domain.Whole _, Domain.Day _ -> value;
    };
  }
}
