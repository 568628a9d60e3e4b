package io.bangka.pack;

import io.bangka.model.Knowledge;
import io.bangka.model.Leaning;
import io.bangka.model.Limit;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.model.Presumption;
import io.bangka.model.Requirement;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import io.bangka.money.Amount;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// Reads what a case expects. Names in it must exist: a case that waits for a source which nobody
/// lists could never fail for the right reason.
final class ExpectedReader {
  /// The engine's name for a limit that an amount may break, among the requirements.
  private static final String LIMIT = "limit";

  private static final LocalText BECAUSE = new LocalText("the states of requirements", "各项要求的状态");
  private static final LocalText BOUND = new LocalText("a limit", "限额");
  private static final LocalText CHARGE = new LocalText("a fee", "费用");
  private static final List<String> GAPS = List.of("procedure", "fee", "takes", "act");
  private static final List<String> STATES = List.of("unmet", "unknown", "met");

  private final Knowledge knowledge;
  private final Faults faults;
  private final boolean sound;

  /// @param sound whether the knowledge is; if not, a name that it does not have is no further
  ///   fault
  ExpectedReader(Knowledge knowledge, boolean sound, Faults faults) {
    this.knowledge = knowledge;
    this.sound = sound;
    this.faults = faults;
  }

  Expected read(Fields fields) {
    try (fields) {
      return new Expected(
          fields.optional("verdict").choice(Verdict.class),
          fields
              .optional("procedure")
              .scalar()
              .flatMap(name -> named(name, knowledge.procedures().keySet())),
          fields.optional("why").choice(Why.class),
          fields.optional("leaning").choice(Leaning.class),
          fields.optional("firm").flag(),
          because(fields.optional("because")),
          assumes(fields.optional("assumes")),
          named(fields.optional("allows"), Acts.names(knowledge.vocabulary())),
          named(fields.optional("denies"), Acts.names(knowledge.vocabulary())),
          fields.optional("limits").several(BOUND).stream()
              .flatMap(f -> bound(f).stream())
              .toList(),
          fields.optional("fees").several(CHARGE).stream().flatMap(f -> fee(f).stream()).toList(),
          named(fields.optional("gaps"), gaps()),
          named(fields.optional("sources"), knowledge.sources().keySet()),
          asks(fields.optional("asks")),
          remedies(fields.optional("remedies")));
    }
  }

  private List<String> named(Field field, Collection<String> known) {
    return field.scalars().stream().flatMap(name -> named(name, known).stream()).toList();
  }

  private Optional<String> named(Written.Scalar name, Collection<String> known) {
    return sound
        ? Scalars.word(name, List.copyOf(known), faults)
        : Optional.of(name.text()).filter(known::contains);
  }

  private SequencedMap<String, Truth> because(Field field) {
    var because = new LinkedHashMap<String, Truth>();
    for (Written.Entry entry : field.fields(BECAUSE).map(Fields::rest).orElse(List.of())) {
      named(entry.key(), roles())
          .flatMap(role -> state(role, entry.value()))
          .ifPresent(state -> because.put(entry.key().text(), state));
    }
    return because;
  }

  private Set<String> roles() {
    var names = new TreeSet<String>();
    names.add(LIMIT);
    Requirements.all(knowledge).map(Requirement::name).forEach(names::add);
    return names;
  }

  private Set<String> gaps() {
    var names = roles();
    names.addAll(GAPS);
    return names;
  }

  private Optional<Truth> state(String role, Written written) {
    return Shapes.scalar(written, role, faults)
        .flatMap(scalar -> Scalars.word(scalar, STATES, faults))
        .map(state ->
            switch (STATES.indexOf(state)) {
              case 0 -> Truth.FALSE;
              case 1 -> Truth.UNKNOWN;
              default -> Truth.TRUE;
            });
  }

  private Optional<List<String>> assumes(Field field) {
    return field.present() ? Optional.of(named(field, presumptions())) : Optional.empty();
  }

  /// Presumptions by id; those of attributes are called `document.valid`.
  private Set<String> presumptions() {
    var ids = new TreeSet<String>();
    knowledge.presumptions().stream().map(Presumption::id).forEach(ids::add);
    knowledge
        .vocabulary()
        .kinds()
        .forEach((name, kind) ->
            kind.attributes().values().stream()
                .filter(attribute -> attribute.unsaid().isPresent())
                .forEach(attribute -> ids.add(name + "." + attribute.path())));
    return ids;
  }

  private Optional<Expected.Bound> bound(Fields fields) {
    try (fields) {
      var per = fields.optional("per").choice(Period.class);
      var of = fields.optional("of").choice(Limit.Of.class);
      var over = fields.optional("over").choice(Limit.Over.class);
      return fields
          .required("at-most")
          .scalar()
          .flatMap(w -> LimitReader.most(w, of.orElse(Limit.Of.AMOUNT), faults))
          .map(most -> new Expected.Bound(per, of, over, most));
    }
  }

  private Optional<Amount> fee(Fields fields) {
    try (fields) {
      return fields.required("charged").scalar().flatMap(w -> MoneyReader.amount(w, faults));
    }
  }

  private List<String> asks(Field field) {
    var known = new TreeSet<String>();
    knowledge
        .vocabulary()
        .kinds()
        .values()
        .forEach(kind -> {
          known.add(kind.plural());
          kind.attributes().keySet().forEach(path -> known.add(kind.plural() + "." + path));
        });
    return named(field, known);
  }

  private Optional<List<List<Pattern>>> remedies(Field field) {
    return field.present()
        ? Optional.of(field.items().stream().map(this::remedy).toList())
        : Optional.empty();
  }

  private List<Pattern> remedy(Written written) {
    var patterns = new PatternReader(knowledge.vocabulary(), Spelling.AS_LISTED, faults);
    return Shapes.oneOrMany(written).stream().flatMap(w -> patterns.read(w).stream()).toList();
  }
}
