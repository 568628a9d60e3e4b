package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What all packs say about the facts of the dossier; each fact is accounted for once. Not
/// thread-safe.
final class FactAccounts {
  private final Layout layout;
  private final Faults faults;
  private final Map<String, FactAccount> byFact = new LinkedHashMap<>();
  private final List<FactAccountReader.Line> lines = new ArrayList<>();

  FactAccounts(Layout layout, Faults faults) {
    this.layout = layout;
    this.faults = faults;
  }

  /// Reads what a pack says.
  void read(String folder) {
    var reader = new FactAccountReader(folder, faults);
    var files = layout.files();
    files
        .get(folder + "/" + Layout.USED)
        .map(reader::used)
        .ifPresent(read -> read.forEach(this::add));
    files
        .get(folder + "/" + Layout.NOT_USED)
        .map(reader::notUsed)
        .ifPresent(read -> read.forEach(this::add));
  }

  private void add(FactAccountReader.Line line) {
    lines.add(line);
    FactAccount account = line.account();
    FactAccount before = byFact.putIfAbsent(account.fact(), account);
    if (before != null) {
      refuseSecond(account, before);
    }
  }

  private void refuseSecond(FactAccount account, FactAccount before) {
    boolean same = account.getClass().equals(before.getClass());
    faults.error(
        same ? "duplicate-id" : "used-and-not-used",
        account.place(),
        same
            ? Wording.of("{} is listed twice.", "{}列了两次。", account.fact())
            : Wording.of(
                "{} is listed as used and as not used.", "{}既列为已采用，又列为未采用。", account.fact()),
        elsewhere(before));
  }

  private LocalText elsewhere(FactAccount before) {
    String where = layout.files().path(before.place()) + ":" + before.place().line();
    return new LocalText("The other line is " + where + ".", "另一处在 " + where + "。");
  }

  /// Reports the names in `in:` that stand for nothing, once everything was read.
  ///
  /// @param ids of the procedures and rules of all packs
  void refuseUnknown(Collection<String> ids) {
    for (var line : lines) {
      Set<String> known = known(ids, line.account().pack());
      line.in().stream()
          .filter(name -> !known.contains(name.text()))
          .forEach(name -> refuse(name, known));
    }
  }

  private Set<String> known(Collection<String> ids, String pack) {
    var known = new TreeSet<>(ids);
    if (layout.files().has(pack + "/" + Layout.MESSAGES)) {
      known.add(FactAccount.MESSAGES);
    }
    if (!layout.claims().isEmpty()) {
      known.add(FactAccount.CLAIMS);
    }
    return known;
  }

  private void refuse(Written.Scalar name, Set<String> known) {
    Unlisted.report(
        faults,
        "unknown-procedure",
        name,
        known,
        "There is no procedure and no rule {}, nor such a file in this pack.",
        "没有名为{}的办理事项或规则，本知识包里也没有这样的文件。");
  }

  /// In the order of the packs' folders and their lines, those that are used first in each.
  List<FactAccount> all() {
    return List.copyOf(byFact.values());
  }
}
