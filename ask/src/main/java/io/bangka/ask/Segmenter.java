package io.bangka.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Cuts a folded text into the cheapest row of known forms, numbers, pauses and gaps: as little
/// unread as can be, and then as few pieces as can be. Dynamic programming over the places of the
/// text; ties go to the cut whose last piece is longer.
final class Segmenter {
  private static final int UNREAD = 25;
  private static final int NUMBER = 11;
  private static final String PAUSES = ",.?!";
  private static final List<Sense> PAUSE = List.of(new Sense.Pause());
  private static final List<Sense> QUESTION =
      List.of(new Sense.Pause(), new Sense.Mark(Role.WHETHER, ""));
  private static final Sense BLANK = new Sense.Mark(Role.FILLER, "blank");
  private static final List<Sense> SPACE = List.of(BLANK);

  private final Lexicon lexicon;

  Segmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Piece> cut(String text) {
    var run = new Run(text);
    for (int i = 0; i < text.length(); i++) {
      if (run.cost[i] != Integer.MAX_VALUE) {
        run.step(i);
      }
    }
    return run.pieces();
  }

  private final class Run {
    final String text;
    final int[] cost;
    final Piece[] best;

    Run(String text) {
      this.text = text;
      this.cost = new int[text.length() + 1];
      this.best = new Piece[text.length() + 1];
      Arrays.fill(cost, 1, cost.length, Integer.MAX_VALUE);
    }

    void step(int i) {
      char c = text.charAt(i);
      if (c == ' ') {
        offer(i, i + 1, 0, SPACE);
        return;
      }
      lexicon.find(text, i, (entry, to) -> offer(i, to, entry.cost(), entry.senses()));
      Numeral.at(text, i).ifPresent(n -> number(i, n));
      if (PAUSES.indexOf(c) >= 0) {
        offer(i, i + 1, 0, c == '?' ? QUESTION : PAUSE);
      }
      offer(i, Folded.wordly(c) ? Words.word(text, i) : i + 1, UNREAD, List.of());
    }

    private void number(int i, Numeral numeral) {
      offer(i, numeral.to(), NUMBER, List.of(new Sense.Figure(numeral.value())));
    }

    private void offer(int from, int to, int price, List<Sense> senses) {
      int total = cost[from] + price;
      if (total < cost[to]) {
        cost[to] = total;
        best[to] = new Piece(from, to, senses);
      }
    }

    List<Piece> pieces() {
      var pieces = new ArrayList<Piece>();
      for (int i = text.length(); i > 0; i = best[i].from()) {
        if (!best[i].senses().equals(SPACE)) {
          pieces.add(best[i]);
        }
      }
      Collections.reverse(pieces);
      return pieces;
    }
  }
}
