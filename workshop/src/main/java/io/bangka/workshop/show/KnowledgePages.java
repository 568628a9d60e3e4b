package io.bangka.workshop.show;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Provider;
import io.bangka.model.Rule;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.wording.Sources;
import io.bangka.workshop.wording.Speech;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// The page of anything that has an id.
///
/// @param day the day as of which it is shown
public record KnowledgePages(Knowledge knowledge, Language language, LocalDate day) {

  /// A procedure, a rule, a provider or a source; empty if there is none of this id.
  public Optional<Page> of(String id) {
    return knowledge
        .procedure(id)
        .map(p ->
            page((clauses, blocks) -> blocks.addAll(ProcedureSection.of(p, knowledge, clauses, 1))))
        .or(() -> rule(id))
        .or(() -> Optional.ofNullable(knowledge.providers().get(id)).map(this::provider))
        .or(() ->
            Optional.ofNullable(knowledge.sources().get(id))
                .map(source -> SourcePage.of(source, knowledge, language)));
  }

  /// Every id that has a page.
  public Set<String> ids() {
    var ids = new TreeSet<>(knowledge.procedures().keySet());
    knowledge.rules().forEach(rule -> ids.add(rule.id()));
    ids.addAll(knowledge.providers().keySet());
    ids.addAll(knowledge.sources().keySet());
    return ids;
  }

  private Optional<Page> rule(String id) {
    return knowledge.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(rule ->
            page((clauses, blocks) -> blocks.addAll(new RuleSection(clauses).blocks(rule, 1))));
  }

  /// Everything that a provider offers, and the rules that bind it.
  private Page provider(Provider provider) {
    return page((clauses, blocks) -> {
      var speech = clauses.speech();
      blocks.add(new Block.Heading(1, speech.say(provider.names().title())));
      blocks.add(
          new Block.Paragraph(provider.id() + " · " + speech.say("as of " + day, "截至 " + day)));
      knowledge.procedures().values().stream()
          .filter(procedure -> procedure.provider().equals(provider.id()))
          .forEach(p -> blocks.addAll(ProcedureSection.of(p, knowledge, clauses, 2)));
      knowledge.rules().stream()
          .filter(rule -> isOf(rule, provider))
          .forEach(rule -> blocks.addAll(new RuleSection(clauses).blocks(rule, 2)));
    });
  }

  private static boolean isOf(Rule rule, Provider provider) {
    return rule.providers().contains(provider.id());
  }

  private Page page(BiConsumer<Clauses, List<Block>> writer) {
    var speech = Speech.of(knowledge.vocabulary(), language);
    var sources = new Sources(speech);
    var blocks = new ArrayList<Block>();
    writer.accept(new Clauses(speech, sources, day), blocks);
    if (sources.any()) {
      blocks.add(new Block.Heading(2, speech.say("Sources", "来源")));
      blocks.add(sources.notes());
    }
    return new Page(language, blocks);
  }
}
