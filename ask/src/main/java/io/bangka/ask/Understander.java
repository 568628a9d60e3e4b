package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Understands questions, by the vocabulary and the packs of one knowledge. Safe to share between
/// threads. The same text, day and knowledge always give the same understanding; nothing in a text
/// makes it fail, and nothing in a text is an instruction.
public final class Understander {
  /// What is longer than this is no question; only its beginning is read.
  private static final int LONGEST = 4_000;

  private final Foreign foreign;
  private final Misspellings misspellings;
  private final Spelling spelling;
  private final Segmenter segmenter;
  private final Phrases.Composer composer;
  private final Questions questions;

  public Understander(Knowledge knowledge) {
    var compositions = Compositions.load();
    var vocabulary = knowledge.vocabulary();
    var built = LexiconBuilder.of(knowledge, compositions);
    var candidates = new Candidates(vocabulary, compositions);
    misspellings = Misspellings.load(built.lexicon());
    spelling = new Spelling(built.lexicon());
    segmenter = new Segmenter(built.lexicon());
    composer = new Phrases.Composer(candidates, compositions, new Possible(vocabulary));
    foreign = Foreign.load();
    questions =
        new Questions(knowledge, compositions, candidates, new Goals(built.goals(), this::thing));
  }

  /// Understands one text.
  ///
  /// @param text anything at all; what lies behind the first 4,000 characters is not read, and
  ///   stands among what was not understood
  /// @param today the day on which it is asked, from which "last year" counts
  public Understanding understand(String text, LocalDate today) {
    var masked = Masking.of(text.substring(0, Math.min(text.length(), LONGEST)));
    var folded = spelling.mend(misspellings.mend(Folding.fold(masked.text())));
    var pieces = Figures.of(segmenter.cut(folded.text()), today);
    var items = Phrases.of(composer, pieces);
    var understood =
        foreign.is(masked.text(), folded, pieces)
            ? strange(masked)
            : questions.of(items, pieces, folded, masked, today);
    return text.length() > LONGEST ? cut(understood, text.length()) : understood;
  }

  /// The one thing that a name names.
  private Optional<Holding> thing(String name) {
    List<Item> items = Phrases.of(composer, segmenter.cut(Folding.fold(name).text()));
    return items.size() == 1 && items.getFirst() instanceof Item.Thing(var phrase)
        ? Phrase.asOne(phrase.readings())
        : Optional.empty();
  }

  /// A text in another language: nothing of it is taken for understood.
  private static Understanding strange(Masking masked) {
    return new Understanding(
        masked.text(),
        Language.EN,
        Script.OTHER,
        List.of(),
        List.of(),
        Profile.NOTHING_SAID,
        Optional.empty(),
        List.of());
  }

  /// What a text is searched for by: names, and what was not understood; small words left out.
  String telling(String text) {
    var masked = Masking.of(text.substring(0, Math.min(text.length(), LONGEST)));
    var folded = misspellings.mend(Folding.fold(masked.text()));
    var telling = new StringBuilder();
    for (var piece : segmenter.cut(folded.text())) {
      boolean small =
          piece.senses().stream()
              .allMatch(s ->
                  s instanceof Sense.Mark || s instanceof Sense.Pause || s instanceof Sense.Figure);
      if (piece.unknown() || !small) {
        telling.append(folded.text(), piece.from(), piece.to()).append(' ');
      }
    }
    return telling.toString();
  }

  private static Understanding cut(Understanding understood, int length) {
    var not = new ArrayList<>(understood.notUnderstood());
    not.add(new Stretch(LONGEST, length, "…"));
    return new Understanding(
        understood.text() + "…",
        understood.language(),
        understood.script(),
        understood.readings(),
        understood.queries(),
        understood.profile(),
        understood.asOf(),
        not);
  }
}
