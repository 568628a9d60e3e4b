package io.bangka.server.web;

import static io.bangka.server.web.Node.el;

import io.bangka.service.Change;
import io.bangka.service.Conversation;
import java.util.ArrayList;
import java.util.List;

/// The questions that would settle it, each answered with one tap.
record FollowUps(View view, Conversation conversation) {
  private static final int MOST = 3;

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    for (Conversation.FollowUp ask : conversation.asks()) {
      if (nodes.size() < MOST) {
        nodes.add(
            el("fieldset", el("legend", ask.text()), el("div", answers(ask)).cls("taps"))
                .cls("follow-up"));
      }
    }
    return nodes;
  }

  private List<Node> answers(Conversation.FollowUp ask) {
    var choices = new Choices(view);
    if (ask.attribute().isPresent()) {
      return choices.of(ask.kind(), ask.attribute().get());
    }
    return List.of(
        choices.button(new Change.Has(ask.kind(), true), view.say("Yes", "有")),
        choices.button(new Change.Has(ask.kind(), false), view.say("No", "没有")));
  }
}
