package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.model.Force;
import io.bangka.model.Offer;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether the procedure that an answer speaks of was offered on its day.
final class Offers {
  private Offers() {}

  /// "… is not offered yet; it starts on 2019-11-05"; empty if it was offered, or if nobody knows.
  static Optional<String> closed(Words words, Assessment answer) {
    return answer.procedure().flatMap(p -> closed(words, p, answer.asOf()));
  }

  private static Optional<String> closed(Words words, Procedure procedure, LocalDate asOf) {
    List<Force> forces = procedure.offered().stream().map(Offer::force).toList();
    String title = words.tongue().quoted(words.tongue().say(procedure.title()));
    if (forces.isEmpty() || !forces.stream().allMatch(f -> shut(f.on(asOf)))) {
      return Optional.empty();
    }
    return next(forces, asOf)
        .map(day ->
            words
                .tongue()
                .say(
                    title + " is not offered yet; it starts on " + day,
                    title + "还没有开放，" + day + " 起才有"))
        .or(() ->
            last(forces)
                .map(day ->
                    words.tongue().say(title + " ended on " + day, title + "已于 " + day + " 停止")));
  }

  private static boolean shut(Presence presence) {
    return presence == Presence.NOT_YET || presence == Presence.ENDED;
  }

  private static Optional<LocalDate> next(List<Force> forces, LocalDate asOf) {
    return forces.stream()
        .filter(f -> f.on(asOf) == Presence.NOT_YET)
        .map(f -> f.start().day())
        .min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> last(List<Force> forces) {
    return forces.stream().flatMap(f -> f.until().stream()).max(Comparator.naturalOrder());
  }
}
