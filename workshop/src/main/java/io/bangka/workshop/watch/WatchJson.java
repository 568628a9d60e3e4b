package io.bangka.workshop.watch;

import io.bangka.model.Knowledge;
import io.bangka.model.Source;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.workshop.show.SourcePage;
import io.bangka.workshop.statement.Statement;
import io.bangka.written.Scalars;
import java.util.List;

/// What was found, for programs: a page after the other, in the order of the packs.
public final class WatchJson {
  private WatchJson() {}

  public static String of(List<Finding> findings, Knowledge knowledge) {
    return new Json().list("pages", findings, finding -> page(finding, knowledge)).pretty();
  }

  private static Shape page(Finding finding, Knowledge knowledge) {
    var json =
        new Json()
            .put("url", finding.page().url())
            .texts("sources", finding.page().sources().stream().map(Source::id).toList())
            .put("outcome", Scalars.written(finding.outcome()))
            .put("checked", finding.memory().map(Memory::checked))
            .put("moved", finding.memory().flatMap(Memory::moved))
            .put("why", finding.trouble().map(trouble -> Scalars.written(trouble.kind())));
    finding
        .trouble()
        .ifPresent(trouble -> trouble.status().ifPresent(status -> json.put("status", status)));
    if (finding.toReview().isPresent()) {
      json.put("noticed", finding.toReview().map(Memory.Noticed::day))
          .texts("review", owners(finding, knowledge));
    }
    return json.shape();
  }

  /// The procedures and rules of which a statement cites the page.
  private static List<String> owners(Finding finding, Knowledge knowledge) {
    return finding.page().sources().stream()
        .flatMap(source -> SourcePage.citing(source, knowledge))
        .map(Statement::owner)
        .distinct()
        .toList();
  }
}
