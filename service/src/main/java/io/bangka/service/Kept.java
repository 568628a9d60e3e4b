package io.bangka.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.bangka.engine.Borders;
import io.bangka.engine.Presuming;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.words.Told;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers that were worked out before, as bytes, for a server that is asked about people by the
/// thousand. Whoever differs in nothing that any statement tells apart gets the same bytes, with
/// the hash of their own inputs in them.
///
/// What is kept says of nobody more than the answer does: the numbers of a profile are widened
/// first, and neither names nor the numbers of documents, cards and phones ever were in it. It lies
/// in memory only, and goes with the knowledge it was made from. Thread-safe.
final class Kept {
  private static final byte[] MARK = "\"inputs\":\"".getBytes(StandardCharsets.US_ASCII);

  private final Supplied<Borders> borders;
  private final Cache<Asked, Written> cache;

  /// @param borders asked for when an answer is to be kept first: drawing them takes its time
  /// @param bytes of answers that are kept at most; the least useful go first
  Kept(Supplier<Borders> borders, long bytes) {
    this.borders = new Supplied<>(borders);
    cache =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Asked _, Written written) -> written.bytes().length)
            .executor(Runnable::run)
            .build();
  }

  /// All that an answer to a query depends on, but the reports.
  private record Asked(
      LocalDate asOf,
      boolean dated,
      Language language,
      Profile profile,
      List<Query> queries,
      Presuming presuming,
      List<String> ignored) {}

  /// @param hash where the digits of the inputs' hash stand in the bytes
  /// @param reports what people had told when it was written
  @SuppressWarnings("ArrayRecordComponent") // written once, and copied before it is given away
  private record Written(byte[] bytes, int hash, Reporting.Seen reports) {

    byte[] with(String digits) {
      byte[] own = bytes.clone();
      for (int i = 0; i < digits.length(); i++) {
        own[hash + i] = (byte) digits.charAt(i);
      }
      return own;
    }
  }

  /// The bytes of an answer that was made before, if what people told is still the same.
  ///
  /// @param hash of the inputs, as it stands in the answer
  Optional<byte[]> find(Inquiry inquiry, String hash, Reporting reporting) {
    return Optional.ofNullable(cache.getIfPresent(asked(inquiry)))
        .filter(found -> reporting.still(found.reports, inquiry.profile()))
        .map(found -> found.with(hash));
  }

  /// Keeps the bytes of an answer.
  ///
  /// @param told the assessments with what people told of them
  void keep(Inquiry inquiry, byte[] made, List<Told> told) {
    cache.put(asked(inquiry), new Written(made, place(made), Reporting.seen(told)));
  }

  private Asked asked(Inquiry inquiry) {
    return new Asked(
        inquiry.asOf(),
        inquiry.dated(),
        inquiry.language(),
        borders.get().widened(inquiry.profile()),
        inquiry.queries(),
        inquiry.presuming(),
        inquiry.ignored());
  }

  private static int place(byte[] made) {
    int at = 0;
    while (!Arrays.equals(made, at, at + MARK.length, MARK, 0, MARK.length)) {
      at++;
    }
    return at + MARK.length;
  }
}
