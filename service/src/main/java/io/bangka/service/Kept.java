package io.bangka.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.bangka.engine.Borders;
import io.bangka.engine.Presuming;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Vocabulary;
import io.bangka.route.Experience.Circumstances;
import io.bangka.words.Told;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Answers that were worked out before, as bytes, for a server that is asked about people by the
/// thousand. Whoever differs in nothing that any statement tells apart gets the same bytes, with
/// the hash of their own inputs and their own days in them. Whoever sends the same request again
/// gets them without its being read.
///
/// What is kept says of nobody more than the answer does: the numbers of a profile are widened
/// first, and neither names nor the numbers of documents, cards and phones ever were in it; of a
/// request there is a hash. It lies in memory only, and goes with the knowledge it was made from.
/// Thread-safe.
final class Kept {
  /// Requests that are remembered, at some 300 bytes each.
  private static final long REQUESTS = 50_000;

  private final Supplied<Borders> borders;
  private final Days days;
  private final Cache<Asked, Written> answers;
  private final Cache<Sent, Again> requests =
      Caffeine.newBuilder().maximumSize(REQUESTS).executor(Runnable::run).build();

  /// @param borders asked for when an answer is to be kept first: drawing them takes its time
  /// @param bytes of answers that are kept at most; the least useful go first
  Kept(Vocabulary vocabulary, Supplier<Borders> borders, long bytes) {
    this.borders = new Supplied<>(borders);
    days = new Days(vocabulary, this.borders);
    answers =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Asked _, Written written) -> written.template().bytes().length)
            .executor(Runnable::run)
            .build();
  }

  /// All that an answer to a query depends on, but the reports and what is each person's own.
  private record Asked(
      LocalDate asOf,
      boolean dated,
      Language language,
      Profile profile,
      List<Query> queries,
      Presuming presuming,
      List<String> ignored) {}

  /// @param reports what people had told when it was written
  private record Written(Template template, Reporting.Seen reports) {}

  /// @param written goes when the answer is no longer kept: requests hold none of them
  /// @param words those of the template
  private record Again(WeakReference<Written> written, List<String> words, Circumstances who) {}

  /// Somebody's inquiry.
  ///
  /// @param alike the inquiry whose answer is kept: with other days than theirs
  /// @param words what is their own in it: the hash of their inputs, and their days
  /// @param sent the request it came as, to be remembered
  record Own(Inquiry alike, List<String> words, Circumstances who, Optional<Sent> sent) {}

  /// @param hash of their inputs, as it stands in the answer
  Own own(Inquiry inquiry, String hash, Optional<Sent> sent) {
    var aside = days.aside(inquiry.profile());
    return new Own(
        inquiry.about(aside.profile()),
        words(hash, aside.own()),
        Reporting.circumstances(inquiry.profile()),
        sent);
  }

  /// The bytes that the same request got, if what people told is still the same.
  Optional<byte[]> again(Sent sent, Reporting reporting) {
    return Optional.ofNullable(requests.getIfPresent(sent))
        .flatMap(again ->
            Optional.ofNullable(again.written().get())
                .filter(written -> reporting.still(written.reports(), again.who()))
                .map(written -> written.template().with(again.words())));
  }

  /// The bytes of an answer that was made before, likewise.
  Optional<byte[]> find(Own own, Reporting reporting) {
    return Optional.ofNullable(answers.getIfPresent(asked(own.alike())))
        .filter(found -> reporting.still(found.reports(), own.who()))
        .map(found -> given(found, own));
  }

  /// Keeps the bytes of an answer.
  ///
  /// @param made the answer to the inquiry that is alike
  /// @param hash of its inputs
  /// @param told the assessments with what people told of them
  /// @return the bytes for whoever asked
  byte[] keep(Own own, byte[] made, String hash, List<Told> told) {
    var words = words(hash, days.others(own.words().size() - 1));
    var written = new Written(Template.of(made, words), Reporting.seen(told));
    answers.put(asked(own.alike()), written);
    return given(written, own);
  }

  private static List<String> words(String hash, List<String> days) {
    return Stream.concat(Stream.of(hash), days.stream()).toList();
  }

  private byte[] given(Written written, Own own) {
    own.sent()
        .ifPresent(sent ->
            requests.put(sent, new Again(new WeakReference<>(written), own.words(), own.who())));
    return written.template().with(own.words());
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
}
