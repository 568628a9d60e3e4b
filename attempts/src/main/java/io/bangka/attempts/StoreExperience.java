package io.bangka.attempts;

import io.bangka.route.Experience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a store and the web know, for routes and answers. Where the store fails, nothing is known:
/// an answer never fails for want of reports.
///
/// @param today asked each time
public record StoreExperience(Store store, List<WebReport> fromWeb, Supplier<LocalDate> today)
    implements Experience {
  public StoreExperience {
    fromWeb = List.copyOf(fromWeb);
  }

  @Override
  public Optional<Reported> of(String procedure, Circumstances who) {
    try {
      return read(procedure, who);
    } catch (StoreTrouble _) {
      return Optional.empty();
    }
  }

  /// The same, for whoever wants to know why nothing is known.
  public Optional<Reported> read(String procedure, Circumstances who) throws StoreTrouble {
    return told(store.statistics(procedure, today.get(), web(procedure)), who);
  }

  /// What the procedure's reports say, if that was asked a moment ago; touches no database.
  public Optional<Statistics> atHand(String procedure) {
    return store.atHand(procedure, today.get(), web(procedure));
  }

  private List<WebReport> web(String procedure) {
    return fromWeb.stream().filter(r -> r.procedure().equals(procedure)).toList();
  }

  /// For somebody like this; empty where too few told.
  public static Optional<Reported> told(Statistics found, Circumstances who) {
    return found.since().flatMap(since -> finest(found.rate(), who).map(r -> told(r, since)));
  }

  private static Optional<Rate> finest(Group procedure, Circumstances who) {
    var country = who.country().flatMap(procedure::part);
    var issuer = country.flatMap(c -> who.issuer().flatMap(c::part));
    return issuer.flatMap(Group::rate).or(() -> country.flatMap(Group::rate)).or(procedure::rate);
  }

  private static Reported told(Rate rate, LocalDate since) {
    return new Reported(rate.mean(), rate.low(), rate.high(), rate.worked(), rate.decided(), since);
  }
}
