package io.bangka.workshop.reference;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Provider;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.statement.Statements;
import io.bangka.workshop.wording.History;
import io.bangka.workshop.wording.Sources;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the rules changed: by platform, by year, the latest first.
record Timeline(Reference reference, Language language, List<Provider> providers) {
  Timeline {
    providers = List.copyOf(providers);
  }

  Page page() {
    Knowledge knowledge = reference.knowledge();
    var speech = Speech.of(knowledge.vocabulary(), language);
    var sources = new Sources(speech);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, speech.voice().say("How the rules changed", "规则沿革")));
    blocks.add(
        new Block.Paragraph(
            speech
                .voice()
                .say(
                    "What began and ended, as far as sources bear a date. A page that only shows"
                        + " that something held by a day is listed under that day.",
                    "按来源所注日期列出规则的生效与失效；来源只能证明「至迟某日已如此」的，列在该日之下。")));
    for (Provider provider : providers) {
      blocks.addAll(of(provider, speech, new History(speech, sources)));
    }
    blocks.add(new Block.Heading(2, speech.voice().say("Sources", "来源")));
    blocks.add(sources.notes());
    return new Page(language, blocks);
  }

  private List<Block> of(Provider provider, Speech speech, History history) {
    var years = history.byYear(statements(provider), owner -> title(owner, speech));
    var blocks = new ArrayList<Block>();
    if (!years.isEmpty()) {
      blocks.add(new Block.Heading(2, speech.voice().say(provider.names().title())));
    }
    years
        .reversed()
        .forEach((year, items) -> {
          blocks.add(new Block.Heading(3, String.valueOf(year)));
          blocks.add(new Block.Items(false, items));
        });
    return blocks;
  }

  private Stream<Statement> statements(Provider provider) {
    return reference.knowledge().procedures().values().stream()
        .filter(procedure -> procedure.provider().equals(provider.id()))
        .flatMap(Statements::of);
  }

  private String title(String owner, Speech speech) {
    return reference
        .knowledge()
        .procedure(owner)
        .map(p -> speech.voice().say(p.title()))
        .orElse(owner);
  }
}
