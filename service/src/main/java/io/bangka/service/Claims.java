package io.bangka.service;

import io.bangka.ask.ClaimFinder;
import io.bangka.pack.Claim;
import io.bangka.pack.ClaimBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The claims: recognised in what somebody asks, and judged on a day. The claims themselves are
/// read when the first one is judged; nearly every question contains none. Thread-safe.
final class Claims {
  private final ClaimJudge judge;
  private final Supplied<ClaimFinder> finder;
  private final Supplied<ClaimBook> book;

  Claims(Bangka bangka, Supplier<ClaimBook.Wordings> wordings, Supplier<ClaimBook> book) {
    this.judge = new ClaimJudge(bangka);
    this.finder = new Supplied<>(() -> new ClaimFinder(wordings.get().wordings()));
    this.book = new Supplied<>(book);
  }

  /// Those that a text contains, judged.
  List<JudgedClaim> in(String text, LocalDate asOf) {
    return finder.get().find(text).stream().flatMap(id -> judged(id, asOf).stream()).toList();
  }

  /// All of them, in the order of their files.
  List<JudgedClaim> judged(LocalDate asOf) {
    return book.get().claims().stream().map(claim -> judge.judge(claim, asOf)).toList();
  }

  /// One of them; empty if there is no such claim.
  Optional<JudgedClaim> judged(String id, LocalDate asOf) {
    return book.get().claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .map(claim -> judge.judge(claim, asOf));
  }

  List<String> ids() {
    return book.get().claims().stream().map(Claim::id).toList();
  }
}
