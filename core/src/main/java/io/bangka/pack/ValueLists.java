package io.bangka.pack;

import io.bangka.model.Domain;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads the vocabulary's `values`: lists of codes with names in both languages.
final class ValueLists {
  private static final LocalText LIST = new LocalText("a list of values", "取值列表");
  private static final LocalText VALUE = new LocalText("a value", "取值");
  private static final LocalText FROM_HELP =
      new LocalText("Known here: `iso-3166`, `iso-4217`.", "这里可以写：iso-3166、iso-4217。");

  private final Faults faults;

  ValueLists(Faults faults) {
    this.faults = faults;
  }

  SequencedMap<String, Domain.Coded> read(Fields lists) {
    var domains = new LinkedHashMap<String, Domain.Coded>();
    for (Written.Entry entry : lists.rest()) {
      Fields.from(entry.value(), LIST, faults)
          .ifPresent(list -> domains.put(entry.key().text(), list(entry.key().text(), list)));
    }
    return domains;
  }

  private Domain.Coded list(String name, Fields list) {
    try (list) {
      boolean open = list.optional("open").flag().orElse(false);
      var values = new LinkedHashMap<String, Names>(standard(list));
      for (Written.Entry entry : list.rest()) {
        String code = entry.key().text();
        values.put(code, value(values.get(code), entry).orElse(placeholder(code)));
      }
      refuseSharedNames(values, list);
      return new Domain.Coded(name, values, open);
    }
  }

  /// A value whose names are faulty is there all the same, so that nothing else seems to be wrong.
  private static Names placeholder(String code) {
    return new Names(new LocalText(code, code), List.of());
  }

  private Map<String, Names> standard(Fields list) {
    var from = list.optional("from").scalar();
    return from.map(Written.Scalar::text)
        .flatMap(ValueLists::standard)
        .orElseGet(() -> {
          from.ifPresent(this::unknownStandard);
          return from.isPresent() ? anyStandard() : Map.of();
        });
  }

  private static Optional<Map<String, Names>> standard(String name) {
    return switch (name) {
      case "iso-3166" -> Optional.of(Iso3166.all());
      case "iso-4217" -> Optional.of(Iso4217.all());
      default -> Optional.empty();
    };
  }

  /// Where the standard is unknown, the values of any will do, so that nothing else seems wrong.
  private static Map<String, Names> anyStandard() {
    var values = new LinkedHashMap<String, Names>(Iso3166.all());
    values.putAll(Iso4217.all());
    return values;
  }

  private void unknownStandard(Written.Scalar name) {
    faults.error(
        "unknown-standard",
        name.place(),
        Wording.of("There is no list {} to take values from.", "没有可引用的标准列表{}。", name.text()),
        FROM_HELP);
  }

  /// A value of a standard may change a part of its names; any other value says all of them.
  private Optional<Names> value(
      @org.jspecify.annotations.Nullable Names before, Written.Entry entry) {
    return Fields.from(entry.value(), VALUE, faults)
        .flatMap(fields -> {
          try (fields) {
            return before == null
                ? NamesReader.required(fields, faults)
                : Optional.of(NamesReader.over(before, fields, faults));
          }
        });
  }

  private void refuseSharedNames(SequencedMap<String, Names> values, Fields list) {
    var owners = new HashMap<String, String>();
    for (Map.Entry<String, Names> value : values.entrySet()) {
      for (String name : ValueReader.spellings(value).toList()) {
        String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), value.getKey());
        if (owner != null && !owner.equals(value.getKey())) {
          shared(name, owner, value.getKey(), list);
        }
      }
    }
  }

  private void shared(String name, String first, String second, Fields list) {
    var place =
        list.mapping().entries().stream()
            .filter(e -> e.key().text().equals(second))
            .findFirst()
            .map(e -> e.key().place())
            .orElse(list.place());
    faults.error(
        "shared-name",
        place,
        Wording.of("{} is a name of two values, {} and {}.", "{}同时是{}和{}的名称。", name, first, second),
        new LocalText(
            "A name in a list means one value; words that mean several stand under `terms`.",
            "同一列表里一个名称只能对应一个值；有歧义的词请写在 `terms` 里。"));
  }
}
