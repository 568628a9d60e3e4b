package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Purpose;
import io.bangka.model.Query;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads queries: what is asked about a profile. Names may be written as people write them.
/// Stateless and thread-safe.
public final class QueryReader {
  private static final LocalText QUERY = new LocalText("a query", "问题");
  private static final LocalText PARTIES = new LocalText("the other people", "其他相关人");

  private final Knowledge knowledge;
  private final LocalDate asOf;
  private final Unknown unknown;
  private final Faults faults;
  private final Strangers strangers;
  private final HoldingReader holdings;

  private QueryReader(Knowledge knowledge, LocalDate asOf, Unknown unknown, Faults faults) {
    this.knowledge = knowledge;
    this.asOf = asOf;
    this.unknown = unknown;
    this.faults = faults;
    this.strangers = new Strangers(unknown, faults);
    this.holdings =
        new HoldingReader(
            knowledge.vocabulary(),
            Spelling.AS_PEOPLE_WRITE,
            faults,
            ProfileReader.ALIASES,
            strangers::attribute);
  }

  /// Reads what could be read; the faults say what could not.
  ///
  /// @param asOf the day on which ages and expiries of the other people are reckoned
  public static ReadQuery read(
      Written written, Knowledge knowledge, LocalDate asOf, Unknown unknown, Faults faults) {
    var reader = new QueryReader(knowledge, asOf, unknown, faults);
    var query = Fields.from(written, QUERY, faults).flatMap(reader::read);
    return new ReadQuery(query, reader.strangers.ignored());
  }

  private Optional<Query> read(Fields fields) {
    try (fields) {
      Field to = fields.optional("platform");
      Field about = fields.optional("purpose");
      Field through = fields.optional("procedure");
      var procedure = through.scalar().flatMap(this::procedure);
      var platform =
          to.scalar().flatMap(this::platform).or(() -> procedure.map(Procedure::provider));
      var purposes = purposes(about);
      var want = fields.optional("want").choice(Query.Want.class).orElse(Query.Want.CAN);
      var counted = fields.optional("counts").scalar().flatMap(this::kind);
      var act = act(fields);
      var spending = new SpendingReader(faults).read(fields.optional("amount"));
      var holding = fields.optional("holding").written().flatMap(this::holding);
      var parties = parties(fields.optional("with"));
      if (strangers.lenient()) {
        fields.rest().forEach(entry -> strangers.ignore(entry.key().text()));
      }
      if (!to.present() && !about.present() && !through.present()) {
        faults.error("nothing-asked", fields.place(), NOTHING, NOTHING_HELP);
      }
      return platform.isEmpty() && purposes.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Query(
                  platform,
                  purposes,
                  want,
                  act,
                  spending,
                  holding,
                  parties,
                  procedure.map(Procedure::id),
                  counted));
    }
  }

  private Optional<String> kind(Written.Scalar written) {
    var kinds = knowledge.vocabulary().kinds().keySet();
    if (!kinds.contains(written.text())) {
      Unlisted.report(faults, "unknown-kind", written, kinds, "There is no kind {}.", "没有{}这个种类。");
      return Optional.empty();
    }
    return Optional.of(written.text());
  }

  private Optional<String> platform(Written.Scalar written) {
    if (knowledge.providers().containsKey(written.text())) {
      return Optional.of(written.text()); // as programs write it
    }
    var platforms = new Platforms(knowledge);
    var found = platforms.find(written.text());
    if (found.isEmpty()) {
      Unlisted.report(
          faults,
          "unknown-platform",
          written,
          platforms.ids(),
          "There is no platform {}.",
          "没有{}这个平台。");
    }
    return found;
  }

  private Optional<Procedure> procedure(Written.Scalar written) {
    var found = Optional.ofNullable(knowledge.procedures().get(written.text()));
    if (found.isEmpty()) {
      Unlisted.report(
          faults,
          "unknown-procedure",
          written,
          knowledge.procedures().keySet(),
          "There is no procedure {}.",
          "没有{}这个办事流程。");
    }
    return found;
  }

  private List<String> purposes(Field field) {
    var found = new ArrayList<String>();
    for (Written.Scalar written : field.scalars()) {
      purpose(written.text()).ifPresentOrElse(found::add, () -> unknownPurpose(written));
    }
    return found;
  }

  private Optional<String> purpose(String written) {
    if (knowledge.vocabulary().purposes().containsKey(written)) {
      return Optional.of(written); // as programs write it
    }
    var names = new LinkedHashMap<String, Names>();
    for (Purpose purpose : knowledge.vocabulary().purposes().values()) {
      names.put(purpose.name(), purpose.names());
    }
    return names.entrySet().stream()
        .filter(e -> ValueReader.spellings(e).anyMatch(written.strip()::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void unknownPurpose(Written.Scalar written) {
    Unlisted.report(
        faults,
        "unknown-purpose",
        written,
        knowledge.vocabulary().purposes().keySet(),
        "There is no purpose {}.",
        "没有{}这个目的。");
  }

  /// What was said of the act; what is done is the purpose's to say.
  private Holding act(Fields fields) {
    Kind kind = knowledge.vocabulary().kind(Vocabulary.ACT).orElseThrow();
    var entries = new ArrayList<Written.Entry>();
    for (String name : Mentions.writable(kind)) {
      if (!name.equals(Acts.DO) && fields.optional(name).present()) {
        fields.mapping().entries().stream()
            .filter(entry -> entry.key().text().equals(name))
            .forEach(entries::add);
      }
    }
    return holdings.of(kind, entries);
  }

  private Optional<Holding> holding(Written written) {
    return holdings.read(PrivateNumbers.without(written, faults));
  }

  private SequencedMap<String, Profile> parties(Field field) {
    var parties = new LinkedHashMap<String, Profile>();
    field.fields(PARTIES).ifPresent(fields -> parties(fields, parties));
    return parties;
  }

  private void parties(Fields fields, Map<String, Profile> parties) {
    try (fields) {
      for (String party : RequirementReader.PARTIES) {
        fields.optional(party).written().ifPresent(written -> parties.put(party, profile(written)));
      }
    }
  }

  private Profile profile(Written written) {
    var read = ProfileReader.read(written, knowledge.vocabulary(), asOf, unknown, faults);
    read.ignored().forEach(strangers::ignore);
    return read.profile();
  }

  private static final LocalText NOTHING =
      new LocalText("This does not say what is asked.", "这里没有写要问什么。");
  private static final LocalText NOTHING_HELP =
      new LocalText(
          "Write `platform: wechat-pay`, `purpose: link`, or both.",
          "请写 `platform: wechat-pay` 或 `purpose: link`，或两项都写。");
}
