package io.bangka.workshop.claims;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Source;
import io.bangka.service.JudgedClaim;
import io.bangka.service.JudgedClaim.Outcome;
import io.bangka.service.JudgedClaim.Reason;
import io.bangka.words.ClaimWords;
import io.bangka.words.Words;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.page.Voice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Claims for people: each with its verdict, why, what decides it, and the sources.
public final class ClaimsPage {
  private final Knowledge knowledge;
  private final Words words;
  private final Voice voice;
  private final Set<String> cited = new LinkedHashSet<>();
  private final List<Block> blocks = new ArrayList<>();

  private ClaimsPage(Knowledge knowledge, Language language) {
    this.knowledge = knowledge;
    this.words = new Words(knowledge.vocabulary(), language);
    this.voice = new Voice(language);
  }

  public static Page of(List<JudgedClaim> claims, Knowledge knowledge, Language language) {
    var writer = new ClaimsPage(knowledge, language);
    claims.forEach(writer::write);
    writer.blocks.add(writer.notes());
    return new Page(language, writer.blocks);
  }

  private void write(JudgedClaim judged) {
    blocks.add(new Block.Heading(2, words.text(judged.claim().text())));
    String verdict = voice.say(ClaimWords.verdict(judged.verdict()));
    String because = words.text(judged.because());
    String id = voice.say(" (", "〔") + judged.claim().id() + voice.say(")", "〕");
    blocks.add(new Block.Paragraph(voice.labelled(capital(verdict) + id, because)));
    var items = judged.reasons().stream().map(this::item).toList();
    blocks.add(new Block.Items(false, items));
  }

  private Item item(Reason reason) {
    cited.addAll(reason.sources());
    String that = words.text(reason.consequence().that());
    String outcome = voice.say(outcome(reason.outcome()), outcomeInChinese(reason.outcome()));
    String found = words.text(reason.found());
    return new Item(
        that + voice.say(" ", "") + outcome, List.of(), List.of(new Item(found, reason.sources())));
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case BORNE_OUT -> "— It is so.";
      case OPPOSED -> "— It is not so.";
      case DIFFERS -> "— So in one meaning, not in another.";
      case OPEN -> "— Not decided.";
    };
  }

  private static String outcomeInChinese(Outcome outcome) {
    return switch (outcome) {
      case BORNE_OUT -> "——属实。";
      case OPPOSED -> "——不属实。";
      case DIFFERS -> "——有的含义下属实，有的不属实。";
      case OPEN -> "——无从判断。";
    };
  }

  private Block notes() {
    return new Block.Notes(
        cited.stream()
            .map(id -> Objects.requireNonNull(knowledge.sources().get(id), id))
            .map(this::note)
            .toList());
  }

  private Block.Note note(Source source) {
    return new Block.Note(source.id(), words.source(source), source.url());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
