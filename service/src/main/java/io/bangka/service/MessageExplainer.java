package io.bangka.service;

import io.bangka.ask.MessageFinder;
import io.bangka.ask.MessageFinder.Found;
import io.bangka.model.Knowledge;
import io.bangka.model.Message;
import io.bangka.model.MessageBook;
import io.bangka.model.Presence;
import io.bangka.words.Cited;
import io.bangka.words.LikelyMessage;
import io.bangka.words.MessageNote;
import io.bangka.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Explains what platforms say when something fails. Thread-safe.
final class MessageExplainer {
  private final Knowledge knowledge;
  private final MessageFinder finder;

  MessageExplainer(Knowledge knowledge, MessageBook messages) {
    this.knowledge = knowledge;
    this.finder = new MessageFinder(knowledge, messages);
  }

  /// The messages that stand in a text, the likeliest first.
  List<LikelyMessage> likely(String text, LocalDate asOf) {
    return told(found(text, asOf));
  }

  private List<Found> found(String text, LocalDate asOf) {
    return finder.find(text).stream().filter(f -> stands(f.message(), asOf)).toList();
  }

  private static List<LikelyMessage> told(List<Found> found) {
    return found.stream().map(f -> new LikelyMessage(f.message(), f.sure())).toList();
  }

  MessageReply explain(String text, LocalDate asOf, Words words) {
    var found = found(text, asOf);
    return new MessageReply(
        answer(found, asOf, words), new MessageNote(knowledge, words).note(told(found)));
  }

  private static boolean stands(Message message, LocalDate asOf) {
    var presence = message.force().on(asOf);
    return presence == Presence.IN_FORCE || presence == Presence.UNKNOWN;
  }

  private MessageAnswer answer(List<Found> found, LocalDate asOf, Words words) {
    return new MessageAnswer(
        asOf,
        knowledge.version(),
        words.language(),
        known(found),
        found.stream().map(f -> meaning(f, words)).toList(),
        new CitedSources(knowledge)
            .ofIds(found.stream().flatMap(f -> Cited.ids(f.message().citation()).stream())));
  }

  private static MessageAnswer.Known known(List<Found> found) {
    if (found.isEmpty()) {
      return MessageAnswer.Known.NO;
    }
    return found.getFirst().sure() ? MessageAnswer.Known.YES : MessageAnswer.Known.PERHAPS;
  }

  private static MessageAnswer.Meaning meaning(Found found, Words words) {
    var message = found.message();
    return new MessageAnswer.Meaning(
        message.id(),
        message.platform(),
        message.procedures(),
        message.failure(),
        message.shown() instanceof Message.Quoted(var en, var zh)
            ? Optional.of(new MessageAnswer.Shown(en, zh))
            : Optional.empty(),
        message.shown() instanceof Message.Symptom(var what)
            ? Optional.of(words.text(what))
            : Optional.empty(),
        message.codes(),
        BigDecimal.valueOf(found.likeness()).setScale(2, RoundingMode.HALF_UP),
        found.sure(),
        words.text(message.means()),
        message.causes().stream().map(words::text).toList(),
        message.cures().stream()
            .map(cure -> new MessageAnswer.Cure(words.text(cure.what()), cure.procedure()))
            .toList(),
        Cited.ids(message.citation()));
  }
}
