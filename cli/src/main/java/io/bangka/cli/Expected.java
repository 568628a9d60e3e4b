package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.written.DidYouMean;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// The way that somebody expected, as `--why-not` names it.
final class Expected {
  private Expected() {}

  static List<String> in(Given given, Knowledge knowledge) throws Misuse {
    var written = given.value(Option.WHY_NOT);
    if (written.isEmpty()) {
      return List.of();
    }
    var known = new LinkedHashSet<String>();
    knowledge
        .procedures()
        .values()
        .forEach(procedure -> {
          known.add(procedure.provider());
          known.add(procedure.id());
        });
    if (!known.contains(written.get())) {
      throw unknown(written.get(), known);
    }
    return List.of(written.get());
  }

  /// Somebody named a procedure or provider that there is none of.
  static Misuse unknown(String id, Collection<String> known) {
    return new Misuse(
        quoting(
            id,
            i -> "There is no procedure or provider " + i + ".",
            i -> "没有名为" + i + "的办事流程或提供方。"),
        DidYouMean.closest(id, known)
            .map(near -> quoting(near, n -> "Did you mean " + n + "?", n -> "是不是想写" + n + "？"))
            .orElse(
                new LocalText(
                    "`bangka knowledge show` lists them.", "全部流程见 bangka knowledge show。")));
  }
}
