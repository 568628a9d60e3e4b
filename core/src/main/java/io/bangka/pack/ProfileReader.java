package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Lack;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Reads profiles: what somebody says about a person, in the shape that is the same everywhere.
///
/// Values may be written by any of their names, in any case. What was not said stays unsaid; only
/// `birth-date` becomes an age, and `expires` whether a thing is in force, both as of a day. Full
/// numbers of cards and documents are refused and never repeated. Stateless and thread-safe.
public final class ProfileReader {
  /// Other names of attributes, wherever a kind has the attribute.
  static final Map<String, String> ALIASES = Map.of("bank", "issuer", "operator", "issuer");

  /// Of one kind; nobody has more, and everything is compared with everything.
  private static final int MOST = 500;

  private static final LocalText TOO_MANY =
      new LocalText("There are more than 500 items in this list.", "这个列表超过了 500 项。");
  private static final LocalText TOO_MANY_HELP =
      new LocalText("Name those that matter.", "请只写有关的几项。");
  private static final LocalText PROFILE = new LocalText("a profile", "个人情况");

  private final Vocabulary vocabulary;
  private final Faults faults;
  private final Strangers strangers;
  private final HoldingReader holdings;
  private final PatternReader patterns;
  private final Expiry expiry;
  private final Age age;
  private final Origins origins = new Origins();

  private ProfileReader(Vocabulary vocabulary, LocalDate asOf, Unknown unknown, Faults faults) {
    this.vocabulary = vocabulary;
    this.faults = faults;
    this.strangers = new Strangers(unknown, faults);
    this.holdings =
        new HoldingReader(
            vocabulary, Spelling.AS_PEOPLE_WRITE, faults, ALIASES, strangers::attribute);
    this.patterns =
        new PatternReader(
            vocabulary, Spelling.AS_PEOPLE_WRITE, faults, ALIASES, strangers::attribute);
    this.expiry = new Expiry(asOf, faults);
    this.age = new Age(asOf, faults);
  }

  /// Reads what could be read; the faults say what could not.
  ///
  /// @param asOf the day on which ages and expiries are reckoned
  public static ReadProfile read(
      Written written, Vocabulary vocabulary, LocalDate asOf, Unknown unknown, Faults faults) {
    var reader = new ProfileReader(vocabulary, asOf, unknown, faults);
    var profile = reader.read(PrivateNumbers.without(written, faults));
    return new ReadProfile(profile, reader.strangers.ignored());
  }

  private Profile read(Written written) {
    return Fields.from(written, PROFILE, faults).map(this::read).orElse(Profile.NOTHING_SAID);
  }

  private Profile read(Fields fields) {
    try (fields) {
      var profile = new Profile(person(fields), holdings(fields), lacks(fields), complete(fields));
      if (strangers.lenient()) {
        fields.rest().forEach(entry -> strangers.ignore(entry.key().text()));
      }
      new ProfileContradictions(vocabulary, origins, faults).check(profile);
      return profile;
    }
  }

  private Holding person(Fields fields) {
    Kind kind = vocabulary.kind(Vocabulary.PERSON).orElseThrow();
    var entries = new ArrayList<Written.Entry>();
    for (String name : Mentions.writable(kind)) {
      if (fields.optional(name).present()) {
        fields.mapping().entries().stream()
            .filter(entry -> entry.key().text().equals(name))
            .forEach(entries::add);
      }
    }
    Holding person = holdings.of(kind, entries);
    return kind.attribute(Age.AGE).isPresent()
        ? age.apply(person, fields.optional(Age.BIRTH_DATE))
        : person;
  }

  private List<Holding> holdings(Fields fields) {
    var read = new ArrayList<Holding>();
    for (Kind kind : things()) {
      Field list = fields.optional(kind.plural());
      if (!list.isNull()) {
        few(list).forEach(item -> holding(kind, item).ifPresent(read::add));
      }
    }
    return read;
  }

  /// The items of a list that a person may have; a longer one is refused as a whole.
  private List<Written> few(Field list) {
    if (list.items().size() <= MOST) {
      return list.items();
    }
    faults.error("too-many", list.place(), TOO_MANY, TOO_MANY_HELP);
    return List.of();
  }

  private Optional<Holding> holding(Kind kind, Written item) {
    return Shapes.mapping(item, kind.names().title(), faults)
        .map(mapping -> expiry.apply(kind, holdings.of(kind, mapping.entries()), item.place()))
        .map(holding -> origins.put(holding, item.place()));
  }

  /// The kinds of which somebody can have something.
  private List<Kind> things() {
    return vocabulary.kinds().values().stream().filter(ProfileReader::isThing).toList();
  }

  private static boolean isThing(Kind kind) {
    return !kind.name().equals(Vocabulary.PERSON) && !kind.name().equals(Vocabulary.ACT);
  }

  private List<Lack> lacks(Fields fields) {
    var read = new ArrayList<Lack>();
    for (Written item : few(fields.optional("lacks"))) {
      patterns
          .read(item)
          .filter(pattern -> isThing(pattern, item))
          .ifPresent(
              pattern -> read.add(origins.put(new Lack(pattern, Optional.empty()), item.place())));
    }
    return read;
  }

  private boolean isThing(Pattern pattern, Written item) {
    boolean thing = vocabulary.kind(pattern.kind()).filter(ProfileReader::isThing).isPresent();
    if (!thing) {
      faults.error(
          "no-thing",
          item.place(),
          new LocalText("Only things can be lacked.", "只有持有物才能写“没有”。"),
          new LocalText(
              "Say of the person what they are not: `nationality: {not: CN}`.",
              "关于本人的情况请写成 `nationality: {not: CN}`。"));
    }
    return thing;
  }

  private SortedSet<String> complete(Fields fields) {
    var read = new TreeSet<String>();
    for (Written.Scalar name : fields.optional("complete").scalars()) {
      things().stream()
          .filter(kind -> name.text().equals(kind.plural()) || name.text().equals(kind.name()))
          .findFirst()
          .map(Kind::name)
          .ifPresentOrElse(read::add, () -> unknownKind(name));
    }
    return read;
  }

  private void unknownKind(Written.Scalar name) {
    Unlisted.report(
        faults,
        "unknown-kind",
        name,
        things().stream().map(Kind::plural).toList(),
        "There is no kind of holdings {}.",
        "没有{}这一类持有物。");
  }
}
