package io.bangka.written;

import io.bangka.model.LocalText;
import io.bangka.money.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One field of a mapping, perhaps absent. Each reading is empty if the field is absent, and empty
/// with a fault if it has another shape. Not thread-safe.
public final class Field {
  private final String name;
  private final Place owner;
  private final Optional<Written.Entry> entry;
  private final Faults faults;

  Field(String name, Place owner, Optional<Written.Entry> entry, Faults faults) {
    this.name = name;
    this.owner = owner;
    this.entry = entry;
    this.faults = faults;
  }

  public String name() {
    return name;
  }

  public boolean present() {
    return entry.isPresent();
  }

  /// Whether it is there and says nothing: `null`, `~` or no value at all.
  public boolean isNull() {
    return written().filter(v -> v instanceof Written.Scalar s && s.isNull()).isPresent();
  }

  /// Where its value stands; where its mapping stands, if it is absent.
  public Place place() {
    return written().map(Written::place).orElse(owner);
  }

  public Optional<Written> written() {
    return entry.map(Written.Entry::value);
  }

  /// A single value with its place. No value at all is a fault.
  public Optional<Written.Scalar> scalar() {
    return stated().flatMap(v -> Shapes.scalar(v, name, faults));
  }

  public Optional<String> text() {
    return scalar().map(Written.Scalar::text);
  }

  /// What somebody said. A bare number or flag was meant as something else.
  public Optional<String> words() {
    return scalar().flatMap(s -> Scalars.words(s, faults));
  }

  /// `true` or `false`, and nothing else.
  public Optional<Boolean> flag() {
    return scalar().flatMap(s -> Scalars.flag(s, faults));
  }

  /// A day (ISO 8601), `2030-01-01`.
  public Optional<LocalDate> day() {
    return scalar().flatMap(s -> Scalars.day(s, faults));
  }

  public Optional<Long> whole() {
    return scalar().flatMap(s -> Scalars.whole(s, faults));
  }

  /// A sum of money, `CNY 6000`.
  public Optional<Amount> amount() {
    return scalar().flatMap(s -> Scalars.amount(s, faults));
  }

  /// One of the constants, written in lower case with hyphens.
  public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
    return scalar().flatMap(s -> Scalars.choice(s, type, faults));
  }

  /// A text in both languages, `{en: …, zh: …}`.
  public Optional<LocalText> localText() {
    return stated().flatMap(v -> Shapes.localText(v, faults));
  }

  /// A mapping.
  ///
  /// @param what what the mapping describes, for messages
  public Optional<Fields> fields(LocalText what) {
    return stated().flatMap(v -> Fields.from(v, what, faults));
  }

  /// The items of a list; a value that is no list counts as a list of one.
  public List<Written> items() {
    return stated().map(Shapes::oneOrMany).orElse(List.of());
  }

  /// As `items`, each of them a mapping.
  public List<Fields> several(LocalText what) {
    return items().stream().flatMap(v -> Fields.from(v, what, faults).stream()).toList();
  }

  /// As `items`, each of them a single value.
  public List<Written.Scalar> scalars() {
    return items().stream().flatMap(v -> Shapes.scalar(v, name, faults).stream()).toList();
  }

  public List<String> texts() {
    return scalars().stream().map(Written.Scalar::text).toList();
  }

  private Optional<Written> stated() {
    if (isNull()) {
      faults.error("no-value", entry.orElseThrow().key().place(), Messages.noValue(name));
      return Optional.empty();
    }
    return written();
  }
}
