package io.bangka.workshop.reference;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.Provider;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What each platform takes: kinds of documents, and cards by network. Each cell is what the engine
/// answers to "can this thing be used?".
final class Matrix {
  private static final List<String> FOR_DOCUMENTS =
      List.of(
          "verify-identity", "register", "open-account", "get-number", "get-permit", "get-card");
  private static final List<String> FOR_CARDS = List.of("link", "merchant-payment");

  private final Reference reference;
  private final Speech speech;
  private final Engine engine;
  private final Language language;

  Matrix(Reference reference, Language language) {
    this.reference = reference;
    this.language = language;
    speech = Speech.of(reference.knowledge().vocabulary(), language);
    engine = new Engine(reference.knowledge());
  }

  Page page() {
    return new Page(
        language,
        List.of(
            new Block.Heading(1, say("What is taken where", "各平台接受什么")),
            new Block.Paragraph(legend()),
            new Block.Heading(2, say("Documents", "证件")),
            new Block.Paragraph(
                say(
                    "Asked of each: can somebody use it there to prove who they are?",
                    "所问：能否凭它在那里证明身份？")),
            table(documents(), goals(FOR_DOCUMENTS)),
            new Block.Heading(2, say("Cards", "银行卡")),
            new Block.Paragraph(
                say(
                    "Asked of each: can it be linked there, or else paid with? A card whose country is"
                        + " not named was issued outside mainland China, and is no prepaid card.",
                    "所问：能否在那里绑定；不需绑定的，能否付款？未注明发卡地的，均指中国大陆以外发行的非预付卡。")),
            table(cards(), goals(FOR_CARDS))));
  }

  private String legend() {
    return say(
            "● taken · ✕ not taken · ? no source says · ≠ sources contradict each other · ◐ depends on"
                + " more · – nobody asks for such a thing there (as of ",
            "● 接受 · ✕ 不接受 · ? 没有来源说明 · ≠ 来源说法不一 · ◐ 还要看其他情况 · – 不需要这类东西（截至 ")
        + reference.day()
        + say(").", "）。");
  }

  /// What is asked of each platform.
  private SequencedMap<Provider, Goal> goals(List<String> purposes) {
    var goals = new LinkedHashMap<Provider, Goal>();
    for (Provider provider : reference.providers()) {
      purposes.stream()
          .map(purpose -> goal(provider, purpose))
          .filter(goal ->
              engine.candidates(goal).stream().anyMatch(p -> p.provider().equals(provider.id())))
          .findFirst()
          .ifPresent(goal -> goals.put(provider, goal));
    }
    return goals;
  }

  private static Goal goal(Provider provider, String purpose) {
    return new Goal(
        Optional.of(provider.id()), purpose, Holding.unsaid(Vocabulary.ACT), Optional.empty());
  }

  /// Without the platforms that ask for none of the things.
  private Block table(List<Holding> things, SequencedMap<Provider, Goal> all) {
    var goals = new LinkedHashMap<>(all);
    goals.values().removeIf(goal -> things.stream().allMatch(t -> cell(goal, t).equals("–")));
    var columns = new ArrayList<Block.Column>();
    columns.add(Block.Column.text(""));
    goals.keySet().forEach(p -> columns.add(Block.Column.text(speech.say(p.names().title()))));
    return new Block.Table(columns, things.stream().map(thing -> row(thing, goals)).toList());
  }

  private List<String> row(Holding thing, SequencedMap<Provider, Goal> goals) {
    var row = new ArrayList<String>();
    row.add(speech.words().thing(thing));
    goals.values().forEach(goal -> row.add(cell(goal, thing)));
    return row;
  }

  private String cell(Goal goal, Holding thing) {
    return engine.usable(reference.day(), goal, thing).map(Matrix::sign).orElse("–");
  }

  private static String sign(Engine.Usable usable) {
    return switch (usable.verdict()) {
      case YES -> "●";
      case NO -> "✕";
      case DEPENDS ->
          switch (usable.why().orElseThrow()) {
            case UNSOURCED -> "?";
            case DISPUTED -> "≠";
            case UNSAID, DISCRETION, RATE -> "◐";
          };
    };
  }

  private List<Holding> documents() {
    return values("document", "kind").stream()
        .map(kind -> Holding.of("document", Map.of("kind", Said.exactly(kind))))
        .toList();
  }

  /// Those of each network, of which it is presumed that they were issued abroad; and those of the
  /// mainland.
  private List<Holding> cards() {
    var cards = new ArrayList<Holding>();
    for (String network : values("card", "network")) {
      cards.add(Holding.of("card", Map.of("network", Said.exactly(network))));
    }
    cards.add(Holding.of("card", Map.of("country", Said.exactly("CN"))));
    return cards;
  }

  private List<String> values(String kind, String attribute) {
    return reference
                .knowledge()
                .vocabulary()
                .kind(kind)
                .flatMap(k -> k.attribute(attribute))
                .map(a -> a.domain())
                .orElse(new Domain.Flag())
            instanceof Domain.Coded(var _, var values, var _)
        ? List.copyOf(values.keySet())
        : List.of();
  }

  private String say(String en, String zh) {
    return speech.voice().say(en, zh);
  }
}
