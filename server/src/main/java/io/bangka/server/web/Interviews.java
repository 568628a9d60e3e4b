package io.bangka.server.web;

import io.bangka.server.http.Decisions;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.web.Asking.Entry;
import io.bangka.service.AnswerJson;
import io.bangka.service.Dialogue;
import io.bangka.service.InterviewAnswer;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Answers the pages of an interview: a question a page.
record Interviews(Decisions decisions, Assets assets) {

  Response show(View view) throws Refused, Faulty, IOException {
    var nodes = decisions.decide(() -> nodes(view));
    return new Layout(view, assets).page(200, view.say("Be asked", "逐题提问"), "interview", nodes);
  }

  private static List<Node> nodes(View view) throws Refused, Faulty {
    var packed = view.call().query("s");
    if (packed.isEmpty()) {
      return view.call().query("purpose").isEmpty()
          ? new InterviewStart(view).nodes()
          : page(view, List.of(), begun(view), Optional.empty());
    }
    var before = Turns.unpacked(packed.get());
    var last = last(before);
    var said = answer(view);
    if (said.isEmpty()) {
      var earlier = before.subList(0, Math.max(0, before.size() - 1));
      return page(view, earlier, view.bangka().interview(last, view.setting()), Optional.empty());
    }
    try {
      var next = view.bangka().interview(with(last, said.get()), view.setting());
      return page(view, before, next, Optional.empty());
    } catch (Faulty faulty) {
      var same = view.bangka().interview(last, view.setting());
      var earlier = before.subList(0, Math.max(0, before.size() - 1));
      return page(view, earlier, same, Optional.of(faulty));
    }
  }

  private static List<Node> page(
      View view, List<String> before, Dialogue now, Optional<Faulty> wrong) {
    var turn = now.turn();
    var turns = new ArrayList<>(before);
    turns.add(json(turn));
    return new InterviewPage(view, List.copyOf(turns), now, turn, wrong).nodes();
  }

  private static Dialogue begun(View view) throws Faulty {
    var call = view.call();
    var query =
        Asking.mapping(
            new Entry("platform", call.query("platform").orElse("")),
            new Entry("purpose", call.query("purpose").orElse("")),
            new Entry("in", call.query("in").orElse("")),
            new Entry("amount", call.query("amount").orElse("")));
    return view.bangka().interview(Asking.mapping(), query, view.setting());
  }

  private static Written.Mapping last(List<String> turns) throws Faulty {
    String text = turns.isEmpty() ? "{}" : turns.getLast();
    var read = JsonReader.read("<s>", text.getBytes(StandardCharsets.UTF_8));
    return read instanceof Written.Mapping mapping ? mapping : Asking.mapping();
  }

  /// What was answered; empty if nothing was.
  private static Optional<Written.Mapping> answer(View view) {
    var call = view.call();
    String about = call.query("about").orElse("");
    if (about.isEmpty()) {
      return Optional.empty();
    }
    var entries = new ArrayList<>(Asking.mapping(new Entry("about", about)).entries());
    if (call.query("unknown").isPresent()) {
      entries.add(Asking.flag("unknown"));
    } else if (call.query("say").isPresent()) {
      entries.addAll(Asking.mapping(new Entry("say", call.query("say").get())).entries());
    } else {
      entries.add(Asking.numbers("choose", call.all("choose")));
    }
    return Optional.of(new Written.Mapping(entries, Asking.mapping().place()));
  }

  private static Written.Mapping with(Written.Mapping turn, Written.Mapping answer) {
    var entries = new ArrayList<>(turn.entries());
    entries.add(Asking.entry("answer", answer));
    return new Written.Mapping(entries, turn.place());
  }

  /// What goes back with the answer.
  private static String json(InterviewAnswer turn) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("query", turn.query());
    fields.put("profile", turn.profile());
    fields.put(
        "unknown", new Shape.Several(turn.unknown().stream().<Shape>map(Shape.Text::new).toList()));
    fields.put("anywhere", new Shape.Flag(turn.anywhere()));
    return AnswerJson.text(new Shape.Fields(fields));
  }
}
