package io.bangka.ask;

import io.bangka.ask.Candidate.Head;
import io.bangka.model.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins adjacent pieces to things: what describes comes before what is named ("塞浦路斯的Visa借记卡", "a
/// Cypriot Visa debit card"), or after it behind a linking word ("a card from Cyprus").
final class Phrases {
  private final Composer composer;
  private final List<Piece> pieces;
  private final List<Item> items = new ArrayList<>();

  private Phrases(Composer composer, List<Piece> pieces) {
    this.composer = composer;
    this.pieces = pieces;
  }

  /// What composing needs to know, the same for every text.
  record Composer(Candidates candidates, Compositions compositions, Possible possible) {}

  static List<Item> of(Composer composer, List<Piece> pieces) {
    var phrases = new Phrases(composer, pieces);
    int i = 0;
    while (i < pieces.size()) {
      i = phrases.take(i);
    }
    phrases.share();
    return phrases.items;
  }

  private int take(int i) {
    var growing = new Growing(composer, pieces, i);
    if (growing.grow()) {
      items.add(new Item.Thing(growing.done(mine(i))));
      return growing.next();
    }
    items.add(new Item.Word(pieces.get(i)));
    return linked(i);
  }

  /// "Link a card" is one word, and the card has a thing said of it: "link a card from my bank in
  /// Spain".
  private int linked(int i) {
    boolean link =
        pieces.get(i).sense(Sense.PurposeOf.class).filter(p -> p.name().equals("link")).isPresent()
            && i + 1 < pieces.size()
            && pieces.get(i + 1).is(Role.OF);
    int of = i + 2;
    while (link
        && of < pieces.size()
        && (pieces.get(of).is(Role.DET) || pieces.get(of).is(Role.MY))) {
      of++;
    }
    if (!link || of >= pieces.size()) {
      return i + 1;
    }
    var card = new Candidate(Holding.unsaid("card"), Head.HARD, Optional.empty());
    var described = Candidate.product(List.of(card), composer.candidates().of(pieces.get(of)));
    if (described.isEmpty()) {
      return i + 1;
    }
    items.add(
        new Item.Thing(
            new Phrase(pieces.get(i + 1).from(), pieces.get(of).to(), described, false, false)));
    return of + 1;
  }

  /// "My card", and the second thing of "my card and passport".
  private boolean mine(int first) {
    int before = first - 1;
    while (before >= 0 && pieces.get(before).is(Role.DET)) {
      before--;
    }
    return before >= 0
        && (pieces.get(before).is(Role.MY)
            || (pieces.get(before).is(Role.AND)
                && items.size() > 1
                && items.get(items.size() - 2) instanceof Item.Thing(var thing)
                && thing.mine()));
  }

  /// "Chinese and Cypriot passports": the first one is a passport, too.
  private void share() {
    for (int i = 0; i + 2 < items.size(); i++) {
      if (items.get(i) instanceof Item.Word(var country)
          && items.get(i + 1) instanceof Item.Word(var and)
          && (and.is(Role.AND) || and.is(Role.OR))
          && items.get(i + 2) instanceof Item.Thing(var thing)) {
        int at = i;
        shared(country, thing).ifPresent(phrase -> items.set(at, new Item.Thing(phrase)));
      }
    }
  }

  private Optional<Phrase> shared(Piece country, Phrase thing) {
    if (thing.head() != Head.HARD) {
      return Optional.empty();
    }
    var named = new ArrayList<Candidate>();
    for (var candidate : thing.candidates()) {
      for (var described : composer.candidates().of(country)) {
        candidate.instead(described).ifPresent(named::add);
      }
    }
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Phrase(country.from(), country.to(), named, thing.mine(), thing.ambiguous()));
  }
}
