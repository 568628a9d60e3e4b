package io.bangka.attempts;

import io.bangka.model.Failure;
import io.bangka.written.Scalars;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
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
    return of(attempt, Digests.hex(digest).substring(0, 32), "", digest);
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

  private static byte[] digest(Attempt attempt) {
    var digest = Digests.sha256();
    var facts = attempt.facts();
    put(digest, attempt.procedure());
    put(digest, attempt.day().toString());
    put(digest, attempt.outcome().name());
    put(digest, facts.country());
    put(digest, facts.document());
    put(digest, facts.network());
    put(digest, facts.issuer());
    put(digest, facts.appVersion());
    put(digest, attempt.reason().map(Enum::name));
    put(digest, attempt.message());
    put(digest, attempt.note());
    return digest.digest();
  }

  private static void put(MessageDigest digest, Optional<String> text) {
    put(digest, text.orElse(""));
  }

  private static void put(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String constant(String written) {
    return written.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
