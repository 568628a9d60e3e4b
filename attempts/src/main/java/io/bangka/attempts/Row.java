package io.bangka.attempts;

import io.bangka.model.Failure;
import io.bangka.written.Scalars;
import io.bangka.written.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// A report as the database has it: what was not said is the empty text.
///
/// @param day since 1970-01-01
/// @param receipt hash of the token; empty for none
record Row(
    String id,
    String procedure,
    int day,
    String outcome,
    String country,
    String document,
    String network,
    String issuer,
    String appVersion,
    String reason,
    String message,
    String note,
    long fingerprint,
    String receipt) {

  static Row of(String id, Attempt attempt, String receipt) {
    return of(attempt, id, receipt, digest(attempt));
  }

  /// A report that comes without an id is known by all that it says, so that the same line twice is
  /// one report.
  static Row ofContent(Attempt attempt) {
    byte[] digest = digest(attempt);
    return of(attempt, HexFormat.of().formatHex(digest).substring(0, 32), "", digest);
  }

  private static Row of(Attempt attempt, String id, String receipt, byte[] digest) {
    var facts = attempt.facts();
    return new Row(
        id,
        attempt.procedure(),
        (int) attempt.day().toEpochDay(),
        Scalars.written(attempt.outcome()),
        facts.country().orElse(""),
        facts.document().orElse(""),
        facts.network().orElse(""),
        facts.issuer().orElse(""),
        facts.appVersion().orElse(""),
        attempt.reason().map(Scalars::written).orElse(""),
        attempt.message().orElse(""),
        attempt.note().orElse(""),
        ByteBuffer.wrap(digest).getLong(),
        receipt);
  }

  Stored stored() {
    var facts =
        new Attempt.Facts(
            said(country), said(document), said(network), said(issuer), said(appVersion));
    var attempt =
        new Attempt(
            procedure,
            LocalDate.ofEpochDay(day),
            Outcome.valueOf(constant(outcome)),
            facts,
            said(reason).map(r -> Failure.valueOf(constant(r))),
            said(message),
            said(note));
    return new Stored(id, attempt);
  }

  static Attempt.Facts facts(String country, String document, String network, String issuer) {
    return new Attempt.Facts(
        said(country), said(document), said(network), said(issuer), Optional.empty());
  }

  /// Of all that it says; what was not said is empty.
  private static byte[] digest(Attempt attempt) {
    var facts = attempt.facts();
    var all = new StringBuilder(200);
    put(all, attempt.procedure());
    put(all, attempt.day().toString());
    put(all, attempt.outcome().name());
    put(all, facts.country().orElse(""));
    put(all, facts.document().orElse(""));
    put(all, facts.network().orElse(""));
    put(all, facts.issuer().orElse(""));
    put(all, facts.appVersion().orElse(""));
    put(all, attempt.reason().map(Enum::name).orElse(""));
    put(all, attempt.message().orElse(""));
    put(all, attempt.note().orElse(""));
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void put(StringBuilder to, String text) {
    to.append(text).append('\0');
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String constant(String written) {
    return written.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
