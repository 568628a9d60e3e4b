package io.bangka.pack;

import io.bangka.model.Citation;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Source;
import io.bangka.model.Term;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads what would follow from a claim. Every name in it must exist, and a statement that it names
/// must stand where the claim says: a claim cannot rest on what nobody states.
final class ConsequenceReader {
  private static final LocalText EXPECTED = new LocalText("the expected answer", "预期的答案");
  private static final LocalText STATED = new LocalText("a statement of the packs", "知识包里的陈述");
  private static final List<String> BEARS = List.of("out", "against");

  private final Knowledge knowledge;
  private final LocalDate read;
  private final Faults faults;
  private final boolean sound;
  private final StatementsByKey statements;

  ConsequenceReader(Knowledge knowledge, LocalDate read, Faults faults) {
    this.knowledge = knowledge;
    this.read = read;
    this.faults = faults;
    this.sound = !faults.any();
    this.statements = new StatementsByKey(knowledge);
  }

  Optional<Consequence> read(Fields fields) {
    try (fields) {
      var that = fields.required("that").localText();
      long ways =
          List.of("query", "term", "stated", "searched").stream()
              .filter(key -> fields.optional(key).present())
              .count();
      if (ways != 1) {
        faults.error("no-evidence", fields.place(), ONE_WAY, ONE_WAY_HELP);
        fields.rest();
        return Optional.empty();
      }
      if (fields.optional("query").present()) {
        return answered(that, fields);
      }
      if (fields.optional("term").present()) {
        return meant(that, fields);
      }
      return fields.optional("stated").present() ? stated(that, fields) : unsourced(that, fields);
    }
  }

  private Optional<Consequence> answered(Optional<LocalText> that, Fields fields) {
    var strict = fields.optional("strict").flag().orElse(false);
    var profile =
        fields.optional("profile").written().map(this::profile).orElse(Profile.NOTHING_SAID);
    var queries =
        fields.required("query").items().stream().flatMap(w -> query(w).stream()).toList();
    var expected =
        fields
            .required("expect")
            .fields(EXPECTED)
            .map(new ExpectedReader(knowledge, sound, faults)::read);
    return that.filter(_ -> !queries.isEmpty())
        .flatMap(t -> expected.map(e -> new Consequence.Answered(t, profile, queries, strict, e)));
  }

  private Optional<Query> query(Written written) {
    return QueryReader.read(written, knowledge, read, Unknown.REFUSED, faults).query();
  }

  private Profile profile(Written written) {
    return ProfileReader.read(written, knowledge.vocabulary(), read, Unknown.REFUSED, faults)
        .profile();
  }

  private Optional<Consequence> meant(Optional<LocalText> that, Fields fields) {
    var term = fields.required("term").scalar().filter(this::isTerm);
    var means =
        fields
            .required("means")
            .written()
            .flatMap(new PatternReader(knowledge.vocabulary(), Spelling.AS_LISTED, faults)::read);
    return that.flatMap(
        t -> term.flatMap(word -> means.map(m -> new Consequence.Meant(t, word.text(), m))));
  }

  private boolean isTerm(Written.Scalar word) {
    var words = knowledge.vocabulary().terms().stream().map(Term::word).toList();
    if (sound && !words.contains(word.text())) {
      Unlisted.report(
          faults, "unknown-term", word, words, "The vocabulary has no term {}.", "词汇表里没有{}这个多义词。");
    }
    return words.contains(word.text());
  }

  private static Optional<Consequence> unsourced(Optional<LocalText> that, Fields fields) {
    var searched = fields.required("searched").day();
    return that.flatMap(t -> searched.map(day -> new Consequence.Unsourced(t, day)));
  }

  private Optional<Consequence> stated(Optional<LocalText> that, Fields fields) {
    var bears = fields.optional("bears").scalar();
    boolean bearsOut =
        bears.flatMap(w -> Scalars.word(w, BEARS, faults)).map("out"::equals).orElse(true);
    return fields.required("stated").fields(STATED).flatMap(named -> stated(that, bearsOut, named));
  }

  private Optional<Consequence> stated(Optional<LocalText> that, boolean bearsOut, Fields fields) {
    try (fields) {
      var in = fields.required("in").scalar().filter(this::isOwner);
      var as = fields.required("as").choice(StatedAs.class);
      var sources = fields.required("sources").scalars();
      if (in.isEmpty() || as.isEmpty() || sources.isEmpty() || that.isEmpty()) {
        return Optional.empty();
      }
      var there = statements.of(in.get().text()).stream().filter(s -> s.as() == as.get()).toList();
      boolean all = sources.stream().allMatch(source -> isCited(source, there));
      return all
          ? Optional.of(stated(that.get(), bearsOut, in.get(), as.get(), there, sources))
          : Optional.empty();
    }
  }

  private static Consequence stated(
      LocalText that,
      boolean bearsOut,
      Written.Scalar in,
      StatedAs as,
      List<StatementsByKey.Keyed> there,
      List<Written.Scalar> named) {
    Set<String> ids = named.stream().map(Written.Scalar::text).collect(Collectors.toSet());
    var meant =
        there.stream().filter(s -> s.citation().ids().stream().anyMatch(ids::contains)).toList();
    List<Source> sources =
        meant.stream()
            .flatMap(s -> s.citation().sources().stream())
            .filter(source -> ids.contains(source.id()))
            .distinct()
            .toList();
    return new Consequence.Stated(
        that,
        bearsOut,
        in.text(),
        as,
        meant.stream().map(StatementsByKey.Keyed::force).toList(),
        new Citation(sources));
  }

  private boolean isCited(Written.Scalar source, List<StatementsByKey.Keyed> there) {
    var cited = new TreeSet<String>();
    there.forEach(s -> cited.addAll(s.citation().ids()));
    if (sound && !cited.contains(source.text())) {
      faults.error(
          "not-stated",
          source.place(),
          Wording.of("Nothing there cites {}.", "那里没有引用{}的陈述。", source.text()),
          Unlisted.help(source.text(), cited));
    }
    return cited.contains(source.text());
  }

  private boolean isOwner(Written.Scalar in) {
    var owners = statements.owners();
    if (sound && !owners.contains(in.text())) {
      Unlisted.report(
          faults,
          "unknown-procedure",
          in,
          owners,
          "There is no procedure and no rule {}.",
          "没有名为{}的办理事项或规则。");
    }
    return owners.contains(in.text());
  }

  private static final LocalText ONE_WAY =
      new LocalText("This names no one thing that decides it.", "这里应当写且只写一种判断依据。");
  private static final LocalText ONE_WAY_HELP =
      new LocalText(
          "Write one of `query` (with `expect`), `term` (with `means`), `stated` and `searched`.",
          "请写其中一项：query（配 expect）、term（配 means）、stated 或 searched。");
}
