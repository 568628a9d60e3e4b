package io.bangka.words;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Writes the note of an answer: what was asked for by name; the verdicts; claims that the question
/// contains; what was understood and assumed; for each platform the reasons, what it takes, what to
/// do, with limits and fees, what is unknown or disputed; the sources.
///
/// Immutable and thread-safe.
public final class NoteWriter {
  private final Knowledge knowledge;
  private final Words words;

  public NoteWriter(Knowledge knowledge, Language language) {
    this(knowledge, new Words(knowledge.vocabulary(), language));
  }

  public NoteWriter(Knowledge knowledge, Words words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  public Note note(Telling telling) {
    var lines = new ArrayList<Line>();
    if (telling.answers().isEmpty() && telling.claims().isEmpty()) {
      lines.add(nothing(telling.unanswered().foreign()));
      telling
          .unanswered()
          .nearest()
          .forEach(near -> lines.add(new Line.Nearest(near.text(), near.sources())));
    }
    lines.addAll(telling.leads());
    lines.addAll(verdicts(telling));
    telling.claims().forEach(claim -> lines.add(claim.line(words)));
    lines.addAll(new UnderstoodLines(words).lines(telling));
    var platforms = platforms(telling);
    for (List<Told> answers : platforms) {
      if (platforms.size() > 1) {
        lines.add(new Line.Heading(words.taker(answers.getFirst())));
      }
      lines.addAll(new PlatformLines(words).lines(answers));
    }
    lines.removeIf(line -> saidBefore(line, telling.leads()));
    lines.replaceAll(line -> Rewritten.with(line, words::set));
    lines.addAll(new SourceLines(knowledge, words).lines(lines));
    return new Note(words.language(), words.script(), lines);
  }

  private static boolean saidBefore(Line line, List<Line.Lead> leads) {
    return !(line instanceof Line.Lead)
        && leads.stream().anyMatch(lead -> lead.text().equals(line.text()));
  }

  private Line nothing(boolean foreign) {
    if (foreign) {
      return new Line.Verdict(
          Mark.DEPENDS,
          "I read English and Chinese only. Please ask in one of them. 我只看得懂中文和英文，请用其中一种提问。");
    }
    return new Line.Verdict(
        Mark.DEPENDS,
        words
            .tongue()
            .say(
                "I did not find a question here that I can answer. Name what you want to do, and"
                    + " where: link a Visa card to WeChat Pay, for example.",
                "没有看出能回答的问题。请说明想办什么、在哪里办，例如：把 Visa 卡绑定到微信支付。"));
  }

  /// The principal answer of each platform, then the same for other readings.
  private List<Line> verdicts(Telling telling) {
    var spoken = new ArrayList<Told>();
    for (List<Told> answers : platforms(telling)) {
      answers.stream().filter(told -> spoken(told, answers.getFirst())).forEach(spoken::add);
    }
    spoken.sort(Comparator.comparingInt(told -> told.reading().orElse(0)));
    return spoken.stream().map(told -> verdict(telling, told)).distinct().toList();
  }

  /// Whether the answer to the person's own question, or to the same about another reading.
  static boolean spoken(Told told, Told principal) {
    boolean same = told.assessment().asked() == principal.assessment().asked();
    boolean other =
        !told.reading().equals(principal.reading()) || !told.goal().equals(principal.goal());
    return told.equals(principal) || (same && other);
  }

  private Line verdict(Telling telling, Told told) {
    String sentence = words.verdict(told);
    String text =
        told.reading()
            .filter(i -> telling.readings().size() > 1)
            .map(i -> words.ifMeant(telling.readings().get(i), sentence))
            .orElse(sentence);
    return new Line.Verdict(Mark.of(told.assessment().verdict()), text);
  }

  /// The answers by platform, in the order in which the platforms come.
  private static List<List<Told>> platforms(Telling telling) {
    var byPlatform = new LinkedHashMap<Optional<String>, List<Told>>();
    for (Told told : telling.answers()) {
      byPlatform.computeIfAbsent(told.goal().platform(), _ -> new ArrayList<>()).add(told);
    }
    return List.copyOf(byPlatform.values());
  }
}
