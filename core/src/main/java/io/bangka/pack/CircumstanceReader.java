package io.bangka.pack;

import io.bangka.model.Cost;
import io.bangka.model.Gap;
import io.bangka.model.Hazard;
import io.bangka.model.Hint;
import io.bangka.model.Lasts;
import io.bangka.model.LocalText;
import io.bangka.model.Offer;
import io.bangka.model.Takes;
import io.bangka.model.Unlawful;
import io.bangka.model.Upkeep;
import io.bangka.money.Amount;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads what else a procedure's statements say: when it is offered, what it costs and takes, what
/// may go wrong, how it is kept.
final class CircumstanceReader {
  private static final LocalText STATEMENT = new LocalText("a statement", "陈述");

  private final Desk desk;
  private final GapReader gaps;

  CircumstanceReader(Desk desk, GapReader gaps) {
    this.desk = desk;
    this.gaps = gaps;
  }

  List<Offer> offers(Field field) {
    return each(
        field,
        fields -> {
          fields.optional("note").localText();
          return desk.statements().deciding(fields).map(s -> new Offer(s.force(), s.citation()));
        });
  }

  List<Cost> costs(Field field) {
    return each(
        field,
        fields -> {
          var what = fields.required("what").localText();
          var amount = amount(fields.required("amount"));
          var said = desk.statements().deciding(fields);
          return what.flatMap(
              w -> amount.flatMap(a -> said.map(s -> new Cost(w, a, s.force(), s.citation()))));
        });
  }

  List<Takes> takes(Field field) {
    return each(
        field,
        fields -> {
          if (gaps.instead(fields, new Gap.About.Takes())) {
            return Optional.empty();
          }
          var value = span(fields.required("value"));
          var said = desk.statements().deciding(fields);
          return value.flatMap(v -> said.map(s -> new Takes(v, s.force(), s.citation())));
        });
  }

  List<Lasts> lasts(Field field) {
    return each(
        field,
        fields -> {
          var value = span(fields.required("value"));
          var said = desk.statements().deciding(fields);
          return value.flatMap(v -> said.map(s -> new Lasts(v, s.force(), s.citation())));
        });
  }

  List<Hazard> hazards(Field field) {
    return each(
        field,
        fields -> {
          var what = fields.required("what").localText();
          var cure = fields.optional("cure").localText();
          var said = desk.statements().accompanying(fields);
          return what.flatMap(w -> said.map(s -> new Hazard(w, cure, s.force(), s.citation())));
        });
  }

  List<Hint> hints(Field field) {
    return each(
        field,
        fields -> {
          var what = fields.required("what").localText();
          var said = desk.statements().accompanying(fields);
          return what.flatMap(w -> said.map(s -> new Hint(w, s.force(), s.citation())));
        });
  }

  List<Upkeep> upkeep(Field field) {
    return each(
        field,
        fields -> {
          var what = fields.required("what").localText();
          var every = span(fields.required("every"));
          var costs = amount(fields.optional("costs"));
          var otherwise = fields.required("else").localText();
          var said = desk.statements().deciding(fields);
          return what.flatMap(w ->
              every.flatMap(e ->
                  otherwise.flatMap(
                      o -> said.map(s -> new Upkeep(w, e, costs, o, s.force(), s.citation())))));
        });
  }

  Optional<Unlawful> unlawful(Field field) {
    return field
        .fields(STATEMENT)
        .flatMap(fields -> {
          try (fields) {
            var because = fields.required("because").localText();
            var risks = fields.required("risks").localText();
            fields.optional("note").localText();
            var said = desk.statements().deciding(fields);
            return because.flatMap(b ->
                risks.flatMap(r -> said.map(s -> new Unlawful(b, r, s.force(), s.citation()))));
          }
        });
  }

  private static <T> List<T> each(Field field, Function<Fields, Optional<T>> read) {
    return field.several(STATEMENT).stream()
        .flatMap(fields -> {
          try (fields) {
            fields.optional("note").localText();
            return read.apply(fields).stream();
          }
        })
        .toList();
  }

  private Optional<Amount> amount(Field field) {
    return field.scalar().flatMap(written -> MoneyReader.amount(written, desk.faults()));
  }

  private Optional<String> span(Field field) {
    return field.scalar().flatMap(written -> Spans.text(written, desk.faults()));
  }
}
