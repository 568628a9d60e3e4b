package io.bangka.workshop.reference;

import io.bangka.model.Language;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Link;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.page.Voice;
import io.bangka.workshop.statement.Statements;
import java.util.List;

/// The first page: every platform, and how much is known of it.
record Index(Reference reference, Language language) {

  Page page() {
    var voice = new Voice(language);
    return new Page(
        language,
        List.of(
            new Block.Heading(1, voice.say("What is known", "已知内容")),
            new Block.Paragraph(
                voice.say(
                    "Every rule that Bangka knows, with its date and its sources, as of "
                        + reference.day()
                        + ".",
                    "Bangka 所知的每一条规则，均注明日期和来源；截至 " + reference.day() + "。")),
            new Block.Heading(2, voice.say("Platforms and what else there is", "平台及其他")),
            new Block.Links(true, reference.providers().stream().map(this::link).toList())));
  }

  private Link link(Provider provider) {
    var voice = new Voice(language);
    var procedures =
        reference.knowledge().procedures().values().stream()
            .filter(procedure -> procedure.provider().equals(provider.id()))
            .toList();
    long sources = procedures.stream().flatMap(Index::sources).distinct().count();
    return new Link(
        voice.say(provider.names().title()),
        Reference.file(provider.id(), language),
        voice.say(" (", "（")
            + voice.count(procedures.size(), "procedure", "procedures", "个办事流程")
            + voice.say(", ", "，")
            + voice.count(sources, "source", "sources", "个来源")
            + voice.say(")", "）"));
  }

  private static java.util.stream.Stream<String> sources(Procedure procedure) {
    return Statements.of(procedure).flatMap(statement -> statement.citation().ids().stream());
  }
}
