package io.bangka.workshop.claims;

import io.bangka.model.LocalText;
import io.bangka.service.JudgedClaim;
import io.bangka.service.JudgedClaim.Reason;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Scalars;
import java.util.List;

/// Claims for programs: everything in both languages.
public final class ClaimsJson {
  private ClaimsJson() {}

  public static String of(List<JudgedClaim> claims) {
    return new Json().list("claims", claims, ClaimsJson::claim).pretty();
  }

  private static Shape claim(JudgedClaim judged) {
    return new Json()
        .put("id", judged.claim().id())
        .put("asOf", judged.asOf().toString())
        .put("text", text(judged.claim().text()))
        .put("verdict", Scalars.written(judged.verdict()))
        .put("expected", Scalars.written(judged.claim().expected()))
        .put("because", text(judged.because()))
        .list("reasons", judged.reasons(), ClaimsJson::reason)
        .texts("sources", judged.sources())
        .shape();
  }

  private static Shape reason(Reason reason) {
    return new Json()
        .put("that", text(reason.consequence().that()))
        .put("outcome", Scalars.written(reason.outcome()))
        .put("once", reason.once().map(Scalars::written))
        .put("found", text(reason.found()))
        .texts("sources", reason.sources())
        .shape();
  }

  private static Shape text(LocalText text) {
    return new Json().put("en", text.en()).put("zh", text.zh()).shape();
  }
}
