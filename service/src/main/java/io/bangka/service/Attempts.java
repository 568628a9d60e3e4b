package io.bangka.service;

import io.bangka.attempts.Added;
import io.bangka.attempts.Attempt;
import io.bangka.attempts.Drifted;
import io.bangka.attempts.Field;
import io.bangka.attempts.Imported;
import io.bangka.attempts.Known;
import io.bangka.attempts.Reasons;
import io.bangka.attempts.Statistics;
import io.bangka.attempts.Store;
import io.bangka.attempts.StoreExperience;
import io.bangka.attempts.StoreTrouble;
import io.bangka.attempts.Token;
import io.bangka.attempts.WebReport;
import io.bangka.attempts.WebReports;
import io.bangka.model.Domain;
import io.bangka.model.Failure;
import io.bangka.model.Vocabulary;
import io.bangka.route.Experience;
import io.bangka.written.Scalars;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people reported, beside the knowledge: a report names procedures and values that the
/// knowledge knows. Thread-safe; got from [Bangka#attempts].
public final class Attempts implements AutoCloseable {
  private final Bangka bangka;
  private final Store store;
  private final Clock clock;
  private final Supplied<List<WebReport>> fromWeb;

  Attempts(Bangka bangka, Store store, Clock clock) {
    this(bangka, store, clock, new Supplied<>(WebReports::shipped));
  }

  Attempts(Bangka bangka, Store store, Clock clock, Supplied<List<WebReport>> fromWeb) {
    this.bangka = bangka;
    this.store = store;
    this.clock = clock;
    this.fromWeb = fromWeb;
  }

  /// Keeps a report, if there is nothing wrong with it. Without a day it happened today; without a
  /// reason it gets the one that the message surely means.
  public Added add(Map<Field, String> said) throws StoreTrouble {
    return store.add(completed(said), known(), today());
  }

  /// Corrects a report: what is said replaces what it said, a blank value takes something back.
  ///
  /// @return empty if no report belongs to the token
  public Optional<Added> correct(Token token, Map<Field, String> said) throws StoreTrouble {
    return store.correct(token, said, known(), today());
  }

  /// The report that a token belongs to; empty if there is none.
  public Optional<Attempt> find(Token token) throws StoreTrouble {
    return store.find(token);
  }

  /// Erases a report for good.
  ///
  /// @return whether there was one
  public boolean forget(Token token) throws StoreTrouble {
    return store.forget(token);
  }

  /// Takes in a file of reports, all or none: CSV or JSON Lines.
  public Imported take(Path file) throws StoreTrouble {
    return store.take(file, known(), today());
  }

  /// Every report, one after the other.
  public void export(Store.Export to) throws StoreTrouble {
    store.export(to);
  }

  /// Writes everything into one file.
  ///
  /// @return how many reports
  public long backUp(Path file) throws StoreTrouble {
    return store.backUp(file);
  }

  /// Brings back what a backup has and the store has not.
  public Imported restore(Path file) throws StoreTrouble {
    return store.restore(file);
  }

  /// What the reports of one procedure say.
  public Statistics statistics(String procedure, Optional<LocalDate> asOf) throws StoreTrouble {
    return store.statistics(procedure, asOf.orElseGet(this::today), fromWeb(procedure));
  }

  /// Those procedures of which anybody told anything, in the order of their ids.
  public List<String> procedures() throws StoreTrouble {
    var web = fromWeb.get().stream().map(WebReport::procedure);
    return java.util.stream.Stream.concat(store.procedures().stream(), web)
        .distinct()
        .sorted()
        .toList();
  }

  /// Why attempts failed.
  public Reasons reasons(Optional<String> procedure, Optional<LocalDate> asOf) throws StoreTrouble {
    return store.reasons(procedure, asOf.orElseGet(this::today), fromWeb.get());
  }

  /// Procedures whose reports contradict the rules.
  public List<Drifted> drift(Optional<LocalDate> asOf) throws StoreTrouble {
    var day = asOf.orElseGet(this::today);
    return store.drift(new RulesOfReports(bangka, day), day);
  }

  /// For answers and routes.
  public Experience experience() {
    return new StoreExperience(store, fromWeb.get(), this::today);
  }

  private List<WebReport> fromWeb(String procedure) {
    return fromWeb.get().stream().filter(r -> r.procedure().equals(procedure)).toList();
  }

  private Map<Field, String> completed(Map<Field, String> said) {
    var all = new EnumMap<Field, String>(Field.class);
    all.putAll(said);
    all.putIfAbsent(Field.DATE, today().toString());
    String message = said.getOrDefault(Field.MESSAGE, "");
    if (!said.containsKey(Field.REASON) && !message.isBlank()) {
      reason(message).ifPresent(reason -> all.put(Field.REASON, Scalars.written(reason)));
    }
    return all;
  }

  private Optional<Failure> reason(String message) {
    return bangka.explainMessage(message, Setting.ORDINARY).answer().messages().stream()
        .filter(MessageAnswer.Meaning::sure)
        .map(MessageAnswer.Meaning::failure)
        .findFirst();
  }

  /// Somewhere it may be tomorrow already.
  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
  }

  private LocalDate today() {
    return today(clock);
  }

  private Known known() {
    var knowledge = bangka.knowledge();
    var vocabulary = knowledge.vocabulary();
    return new Known(
        knowledge.procedures().keySet(),
        values(vocabulary, "document", "country"),
        values(vocabulary, "document", "kind"),
        values(vocabulary, "card", "network"));
  }

  private static Set<String> values(Vocabulary vocabulary, String kind, String attribute) {
    return vocabulary.attribute(kind, attribute).domain() instanceof Domain.Coded coded
        ? coded.values().keySet()
        : Set.of();
  }

  @Override
  public void close() {
    store.close();
  }
}
