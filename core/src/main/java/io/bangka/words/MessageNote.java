package io.bangka.words;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Message;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes what a platform's message means: who says it and what is meant, what causes it, what
/// cures it, and who says so.
public record MessageNote(Knowledge knowledge, Words words) {

  /// The messages that may be meant.
  ///
  /// @param messages the likeliest first; empty if none is known
  public Note note(List<LikelyMessage> messages) {
    var lines = new ArrayList<Line>();
    if (messages.isEmpty()) {
      lines.add(unknown());
      lines.add(new Line.Ask(verbatim()));
    }
    messages.forEach(explained -> lines.add(verdict(explained)));
    for (LikelyMessage explained : messages) {
      if (messages.size() > 1) {
        lines.add(new Line.Heading(name(explained.message())));
      }
      lines.addAll(causes(explained.message()));
      lines.addAll(cures(explained.message()));
    }
    lines.replaceAll(line -> Rewritten.with(line, words::set));
    lines.addAll(new SourceLines(knowledge, words).lines(lines));
    return new Note(words.language(), words.script(), lines);
  }

  private Line unknown() {
    return new Line.Verdict(
        Mark.UNKNOWN,
        say("I do not know this message. None that is known is like it.", "没有收录这条提示，也没有与它足够相似的。"));
  }

  private String verbatim() {
    return say(
        "Write the words as they stand on the screen, or the error’s code.", "请照屏幕上的原文写，或写出错误代码。");
  }

  private Line verdict(LikelyMessage likely) {
    var message = likely.message();
    String means = words.tongue().sentence(words.text(message.means()));
    String text = words.tongue().labelled(name(message), means);
    return new Line.Verdict(
        likely.sure() ? Mark.YES : Mark.DEPENDS,
        words.set(likely.sure() ? text : say("Perhaps " + text, "可能是" + text)));
  }

  /// "WeChat Pay, “Issuer declined” (the card's issuer)".
  private String name(Message message) {
    String about = words.tongue().aside(FailureWords.in(words.language(), message.failure()));
    return words.set(say(platform(message) + ", ", platform(message)) + seen(message) + about);
  }

  private String seen(Message message) {
    return switch (message.shown()) {
      case Message.Quoted quoted -> words.tongue().quoted(quoted.in(words.language()));
      case Message.Symptom(var what) -> say("", "：") + words.tongue().say(what);
    };
  }

  private String platform(Message message) {
    return Optional.ofNullable(knowledge.providers().get(message.platform()))
        .map(Provider::names)
        .map(names -> words.text(names.title()))
        .orElseGet(() -> words.naming().value("wallet", "platform", message.platform()));
  }

  private List<Line> causes(Message message) {
    var sources = Cited.ids(message.citation());
    return message.causes().stream()
        .map(cause -> (Line) new Line.Cause(sentence(cause), sources))
        .toList();
  }

  /// What it means, and then each cure, for an answer that they lead.
  List<Line.Lead> leads(Message message) {
    var sources = Cited.ids(message.citation());
    var leads = new ArrayList<Line.Lead>();
    String means = words.tongue().sentence(words.text(message.means()));
    String meant = words.tongue().labelled(name(message), means);
    leads.add(new Line.Lead(Query.Want.CURE, words.set(meant), sources));
    message.cures().forEach(c -> leads.add(new Line.Lead(Query.Want.CURE, cure(c), sources)));
    return leads;
  }

  private List<Line> cures(Message message) {
    var sources = Cited.ids(message.citation());
    return message.cures().stream()
        .map(cure -> (Line) new Line.Way(Mark.YES, cure(cure), sources, false))
        .toList();
  }

  private String cure(Message.Cure cure) {
    String what = sentence(cure.what());
    return cure.procedure()
        .flatMap(knowledge::procedure)
        .map(Procedure::title)
        .map(title -> words.set(what + by(words.tongue().quoted(words.tongue().say(title)))))
        .orElse(what);
  }

  private String by(String procedure) {
    return say(" See " + procedure + ".", "参见" + procedure + "。");
  }

  private String sentence(LocalText text) {
    return words.tongue().sentence(words.text(text));
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
