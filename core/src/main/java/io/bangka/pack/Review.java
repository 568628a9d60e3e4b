package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Diagnostic;
import java.time.LocalDate;
import java.util.List;

/// Which packs should have been read again. What a pack states is as old as the last reading of its
/// sources: `read`, and no older than `review-every` allows.
public final class Review {
  private Review() {}

  /// A warning for every pack that is due on the day, at its `read:`.
  public static List<Diagnostic> due(List<CheckedPack> packs, LocalDate day) {
    return packs.stream().filter(pack -> pack.due(day)).map(Review::due).toList();
  }

  /// A warning for every pack that says it was read after the day, at its `read:`.
  public static List<Diagnostic> ahead(List<CheckedPack> packs, LocalDate day) {
    return packs.stream().filter(pack -> pack.read().isAfter(day)).map(Review::ahead).toList();
  }

  private static Diagnostic ahead(CheckedPack pack) {
    return Diagnostic.warning(
        "read-in-the-future",
        pack.readPlace(),
        pack.id(),
        new LocalText(
            "The sources of " + pack.id() + " cannot have been read on " + pack.read() + " yet.",
            pack.id() + " 的来源不可能已在 " + pack.read() + " 阅读过。"),
        new LocalText("Set `read:` to the day on which they were read.", "请把 `read:` 改为实际阅读的日期。"));
  }

  private static Diagnostic due(CheckedPack pack) {
    return Diagnostic.warning(
        "review-due",
        pack.readPlace(),
        pack.id(),
        new LocalText(
            "The sources of " + pack.id() + " were last read on " + pack.read() + ".",
            pack.id() + " 的来源上次阅读是在 " + pack.read() + "。"),
        new LocalText(
            "Read them again, mend what has changed, and set `read:` to that day.",
            "请重新阅读各来源，改正已变动的内容，再把 `read:` 改为当天。"));
  }
}
