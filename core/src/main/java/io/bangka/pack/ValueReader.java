package io.bangka.pack;

import io.bangka.model.Domain;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reads values of a list of the vocabulary, by value, group, or, for people, by name.
final class ValueReader {
  private static final String COUNTRY = "country";

  private final Vocabulary vocabulary;
  private final Spelling spelling;
  private final Faults faults;

  ValueReader(Vocabulary vocabulary, Spelling spelling, Faults faults) {
    this.vocabulary = vocabulary;
    this.spelling = spelling;
    this.faults = faults;
  }

  /// All values that the items name; empty, with a fault, if one names none or there is no item.
  Optional<SortedSet<String>> read(Domain.Coded domain, List<Written> items, Written whole) {
    if (items.isEmpty()) {
      faults.error(
          "empty-list",
          whole.place(),
          new LocalText("This list is empty.", "这个列表是空的。"),
          new LocalText("Name a value, or leave it out.", "请写出至少一个值，或整项删去。"));
      return Optional.empty();
    }
    var values = new TreeSet<String>();
    boolean sound = true;
    for (Written item : items) {
      var read = read(domain, item);
      read.ifPresent(values::addAll);
      sound &= read.isPresent();
    }
    return sound ? Optional.of(values) : Optional.empty();
  }

  private Optional<SortedSet<String>> read(Domain.Coded domain, Written item) {
    if (!(item instanceof Written.Scalar scalar)) {
      faults.error(
          "not-a-value",
          item.place(),
          new LocalText("A single value is expected here.", "这里应当是单个值。"));
      return Optional.empty();
    }
    var found = listed(domain, scalar.text()).or(() -> asPeopleWrite(domain, scalar));
    if (found.isEmpty()) {
      report(domain, scalar);
    }
    return found;
  }

  private Optional<SortedSet<String>> listed(Domain.Coded domain, String text) {
    return domain.values().containsKey(text) ? Optional.of(one(text)) : group(domain, text);
  }

  /// A group counts on an attribute if all its values are values of the attribute.
  private Optional<SortedSet<String>> group(Domain.Coded domain, String text) {
    return Optional.ofNullable(vocabulary.groups().get(text))
        .filter(values -> domain.values().keySet().containsAll(values));
  }

  private Optional<SortedSet<String>> asPeopleWrite(Domain.Coded domain, Written.Scalar scalar) {
    if (domain.open() && domain.values().isEmpty()) {
      return Optional.of(one(scalar.text()));
    }
    if (spelling == Spelling.AS_LISTED || scalar.isNull()) {
      return Optional.empty();
    }
    return named(domain, scalar.text())
        .or(() -> alpha3(domain, scalar))
        .or(() -> domain.open() ? Optional.of(scalar.text()) : Optional.empty())
        .map(ValueReader::one);
  }

  static Optional<String> named(Domain.Coded domain, String text) {
    return domain.values().entrySet().stream()
        .filter(value -> spellings(value).anyMatch(text.strip()::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static Stream<String> spellings(Map.Entry<String, Names> value) {
    LocalText title = value.getValue().title();
    return Stream.concat(
        Stream.of(value.getKey(), title.en(), title.zh()), value.getValue().aliases().stream());
  }

  private Optional<String> alpha3(Domain.Coded domain, Written.Scalar scalar) {
    if (!domain.name().equals(COUNTRY)) {
      return Optional.empty();
    }
    var code = Iso3166.fromAlpha3(scalar.text()).filter(domain.values()::containsKey);
    code.ifPresent(c -> hint(scalar, c));
    return code;
  }

  private void hint(Written.Scalar scalar, String code) {
    faults.warning(
        "three-letter-country",
        scalar.place(),
        Wording.of("{} was read as {}.", "{}按{}理解。", scalar.text(), code),
        Wording.of("Countries are written in two letters: {}.", "国家和地区请写两位字母代码：{}。", code));
  }

  private void report(Domain.Coded domain, Written.Scalar scalar) {
    faults.error(
        "unknown-value",
        scalar.place(),
        Wording.of("{} is no value of {}.", "{}不是{}的取值。", scalar.text(), domain.name()),
        help(domain, scalar.text()));
  }

  private Optional<LocalText> help(Domain.Coded domain, String text) {
    var meant =
        named(domain, text).or(() -> Iso3166.fromAlpha3(text).filter(domain.values()::containsKey));
    if (meant.isPresent()) {
      return Optional.of(Wording.of("Write {}.", "请写{}。", meant.get()));
    }
    var known = new ArrayList<>(domain.values().keySet());
    vocabulary.groups().keySet().stream()
        .filter(g -> group(domain, g).isPresent())
        .forEach(known::add);
    return Unlisted.help(text, known).or(() -> Optional.of(shape(domain)));
  }

  private static LocalText shape(Domain.Coded domain) {
    return domain.name().equals(COUNTRY)
        ? new LocalText(
            "Countries are two capital letters after ISO 3166-1, like `CY`.",
            "国家和地区请写 ISO 3166-1 的两位大写字母代码，例如 CY。")
        : new LocalText("The vocabulary lists what can stand here.", "可以写的值见词汇表（vocabulary.yaml）。");
  }

  private static SortedSet<String> one(String value) {
    return new TreeSet<>(List.of(value));
  }
}
