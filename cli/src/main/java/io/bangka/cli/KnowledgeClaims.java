package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.service.Bangka;
import io.bangka.service.JudgedClaim;
import io.bangka.workshop.claims.ClaimsJson;
import io.bangka.workshop.claims.ClaimsPage;
import io.bangka.written.DidYouMean;
import io.bangka.written.Faulty;
import java.util.List;

/// `bangka knowledge claims`: what the knowledge makes of claims that people meet.
final class KnowledgeClaims implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var bangka = Asked.bangka(task.given());
    var claims = claims(bangka, task);
    task.terminal()
        .print(
            task.given().has(Option.JSON)
                ? ClaimsJson.of(claims)
                : PageText.of(
                    ClaimsPage.of(claims, bangka.knowledge(), task.language()), task.style()));
    return Cli.ANSWERED;
  }

  private static List<JudgedClaim> claims(Bangka bangka, Task task) throws Misuse {
    var setting = Asked.setting(task);
    var named = task.given().operands();
    if (named.isEmpty()) {
      return bangka.claims(setting);
    }
    String id = named.getFirst();
    return List.of(bangka.claim(id, setting).orElseThrow(() -> unknown(id, bangka)));
  }

  private static Misuse unknown(String id, Bangka bangka) {
    return new Misuse(
        quoting(id, i -> "There is no claim " + i + ".", i -> "没有名为" + i + "的说法。"),
        DidYouMean.closest(id, bangka.claimIds())
            .map(near -> quoting(near, n -> "Did you mean " + n + "?", n -> "是不是想写" + n + "？"))
            .orElse(
                new LocalText(
                    "`bangka knowledge claims` lists them.", "全部说法见 bangka knowledge claims。")));
  }
}
