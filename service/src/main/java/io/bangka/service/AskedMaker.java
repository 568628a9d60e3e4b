package io.bangka.service;

import io.bangka.engine.Assessment.Ask;
import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.interview.Choice;
import io.bangka.interview.Question;
import io.bangka.interview.Topic;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Profile;
import io.bangka.model.Vocabulary;
import io.bangka.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts questions of interviews into words.
record AskedMaker(Vocabulary vocabulary, Words words) {
  static final String PLATFORM = "platform";

  AskedMaker(Interviewing all) {
    this(all.vocabulary(), all.words());
  }

  Asked asked(Question question, Situation situation) {
    return new Asked(
        new Topics(vocabulary).text(question.topic()),
        text(question, situation),
        question.several(),
        question.choices().stream().map(choice -> choice(question, choice)).toList(),
        question.usual(),
        sayable(question));
  }

  private String text(Question question, Situation situation) {
    var topic = question.topic();
    return switch (question.opening()) {
      case Opening.OfAttribute attribute ->
          words.question(
              new Ask(topic.kind(), topic.path(), about(attribute, situation)), topic.party());
      case Opening.OfMore _ -> words.list(topic.kind(), topic.party(), question.besides());
    };
  }

  private static Optional<Holding> about(Opening.OfAttribute about, Situation situation) {
    var profile =
        about
            .party()
            .map(p -> situation.parties().getOrDefault(p, Profile.NOTHING_SAID))
            .orElse(situation.profile());
    var holdings = profile.holdings(about.kind());
    return about.number() < holdings.size()
        ? Optional.of(holdings.get(about.number()))
        : Optional.empty();
  }

  private Asked.Choice choice(Question question, Choice choice) {
    var shape = new Shapes(vocabulary).tests(choice.what());
    return new Asked.Choice(
        question.several() ? words.thing(choice.what()) : words.value(choice.what()), shape);
  }

  /// A number, or a code that has a name; of a thing that is itself no part of another.
  private boolean sayable(Question question) {
    Topic topic = question.topic();
    return topic
        .path()
        .filter(path -> !path.contains(".") && topic.party().isEmpty())
        .map(path -> vocabulary.attribute(topic.kind(), path).domain())
        .filter(domain -> !(domain instanceof Domain.Flag))
        .isPresent();
  }

  /// Which platform is meant; the last choice is whichever works.
  Asked platform(List<String> platforms, Knowledge knowledge) {
    var choices = new ArrayList<Asked.Choice>();
    for (String id : platforms) {
      var provider = knowledge.providers().get(id);
      String name = provider == null ? id : words.text(provider.names().title());
      choices.add(new Asked.Choice(name, Shape.Fields.of(PLATFORM, new Shape.Text(id))));
    }
    choices.add(
        new Asked.Choice(
            words.text(new LocalText("whichever works", "哪个都行")),
            new Shape.Fields(new java.util.LinkedHashMap<>())));
    return new Asked(
        PLATFORM,
        words.text(new LocalText("With whom?", "想用哪一家？")),
        false,
        choices,
        Optional.empty(),
        false);
  }
}
