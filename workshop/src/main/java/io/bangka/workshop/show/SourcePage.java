package io.bangka.workshop.show;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Source;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.statement.Statements;
import io.bangka.workshop.wording.Dates;
import io.bangka.workshop.wording.Labels;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A source, and every statement that cites it: what to read again when its page has changed.
public final class SourcePage {
  private SourcePage() {}

  public static Page of(Source source, Knowledge knowledge, Language language) {
    var speech = Speech.of(knowledge.vocabulary(), language);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, source.title()));
    blocks.add(new Block.Paragraph(speech.words().source(source)));
    blocks.add(new Block.Paragraph(source.id() + " · " + source.url()));
    blocks.addAll(statements(source, knowledge, speech, 2));
    return new Page(language, blocks);
  }

  /// What cites it, under a heading for each procedure or rule.
  ///
  /// @param level of these headings
  public static List<Block> statements(
      Source source, Knowledge knowledge, Speech speech, int level) {
    var byOwner = new LinkedHashMap<String, List<Item>>();
    citing(source, knowledge)
        .forEach(
            s -> byOwner.computeIfAbsent(s.owner(), _ -> new ArrayList<>()).add(item(s, speech)));
    var blocks = new ArrayList<Block>();
    byOwner.forEach((owner, items) -> {
      blocks.add(new Block.Heading(level, owner));
      blocks.add(new Block.Items(false, items));
    });
    return blocks;
  }

  /// The statements that name the source, in the order of the packs.
  public static Stream<Statement> citing(Source source, Knowledge knowledge) {
    return Statements.of(knowledge).filter(s -> s.citation().ids().contains(source.id()));
  }

  private static Item item(Statement statement, Speech speech) {
    String text = new Labels(speech).labelled(statement.content());
    return new Item(text + speech.aside(new Dates(speech).span(statement.force())));
  }
}
