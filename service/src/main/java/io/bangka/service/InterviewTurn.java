package io.bangka.service;

import io.bangka.interview.Topic;
import io.bangka.model.LocalText;
import io.bangka.pack.Unknown;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One turn of an interview, for doors that keep nothing between two questions. What comes in is
/// what went out the last time, with an answer:
///
/// ```json
/// {"query": {"purpose": "link", "platform": "wechat-pay"}, "profile": {…}, "unknown": ["person.age"],
///  "answer": {"about": "documents+0", "choose": [1, 3]}}
/// ```
///
/// An answer is `choose`, `say` or `"unknown": true`. Without one it is a beginning. To go back is
/// to send an earlier turn again. `anywhere: true` says that no platform in particular is meant;
/// `lang`, `asOf` and `strict` mean what they do everywhere.
record InterviewTurn(Bangka bangka, Setting setting) {
  private static final LocalText TURN = new LocalText("A turn of an interview", "一轮问答");
  private static final LocalText ANSWER = new LocalText("an answer", "回答");
  private static final LocalText OTHER =
      new LocalText("The answer is not to the question that is asked now.", "回答与当前的问题不符。");
  private static final LocalText OTHER_HELP =
      new LocalText(
          "Send back `query`, `profile` and `unknown` just as they came with the question.",
          "请把随问题返回的 query、profile 和 unknown 原样发回。");
  private static final LocalText NO_CHOICE = new LocalText("There is no such choice.", "没有这个选项。");
  private static final LocalText NO_CHOICE_HELP =
      new LocalText(
          "Write the numbers of choices, from 0: one, or of a list any number.",
          "请写选项的编号（从 0 开始）：一般只选一项，列表可选任意几项。");

  Dialogue read(Written turn) throws Faulty {
    var faults = new Faults();
    var fields = Fields.from(turn, TURN, faults);
    faults.throwIfAny();
    try (var read = fields.orElseThrow()) {
      var asked = read.required("query").written();
      var said = read.optional("profile").written();
      var unknown = unknown(read, faults);
      boolean anywhere = read.optional("anywhere").flag().orElse(false);
      var onTheDay = setting(read, faults);
      var answer = read.optional("answer").fields(ANSWER);
      faults.throwIfAny();
      var begun =
          begun(asked.orElseThrow(), said.orElse(nothing(turn)), unknown, anywhere, onTheDay);
      return answer.isPresent() ? answered(begun, answer.get(), faults) : begun;
    } finally {
      faults.throwIfAny();
    }
  }

  /// What the turn says of it goes before what holds ordinarily.
  private Setting setting(Fields turn, Faults faults) {
    boolean strict = turn.optional("strict").flag().orElse(setting.strict());
    var said = new Setting(setting.language(), setting.asOf(), strict);
    return AskRequest.setting(turn, said, faults);
  }

  private static Written nothing(Written turn) {
    return new Written.Mapping(List.of(), turn.place());
  }

  private Set<Topic> unknown(Fields turn, Faults faults) {
    var topics = new HashSet<Topic>();
    for (Written.Scalar written : turn.optional("unknown").scalars()) {
      new Topics(bangka.knowledge().vocabulary())
          .topic(written.text())
          .ifPresentOrElse(
              topics::add, () -> faults.error("unknown-topic", written.place(), OTHER, OTHER_HELP));
    }
    return topics;
  }

  private Dialogue begun(
      Written query, Written profile, Set<Topic> unknown, boolean anywhere, Setting setting)
      throws Faulty {
    var faults = new Faults();
    var mapping = Fields.from(query, TURN, faults);
    faults.throwIfAny();
    var read =
        new Reader(bangka.knowledge(), Unknown.REFUSED)
            .read(
                profile,
                mapping.orElseThrow().mapping(),
                queries -> bangka.today(setting, queries));
    return Dialogue.of(
        bangka.interviewing(setting.on(read.asOf()), setting.asOf().isPresent()),
        read.profile(),
        read.query(),
        unknown,
        anywhere);
  }

  private static Dialogue answered(Dialogue begun, Fields answer, Faults faults) throws Faulty {
    try (answer) {
      var about = answer.required("about").scalar();
      var chosen = answer.optional("choose").scalars();
      var words = answer.optional("say").text();
      boolean unknown = answer.optional("unknown").flag().orElse(false);
      faults.throwIfAny();
      var question = begun.question();
      if (question.isEmpty() || !question.get().about().equals(about.orElseThrow().text())) {
        faults.error("other-question", about.orElseThrow().place(), OTHER, OTHER_HELP);
        faults.throwIfAny();
      }
      if (unknown) {
        return begun.notKnowing();
      }
      if (words.isPresent() && question.orElseThrow().sayable()) {
        return begun.saying(words.get());
      }
      return begun.choosing(numbers(question.orElseThrow(), chosen, answer, faults));
    }
  }

  private static TreeSet<Integer> numbers(
      Asked question, List<Written.Scalar> chosen, Fields answer, Faults faults) throws Faulty {
    var numbers = new TreeSet<Integer>();
    for (Written.Scalar one : chosen) {
      if (one.text().matches("\\d{1,4}")
          && Integer.parseInt(one.text()) < question.choices().size()) {
        numbers.add(Integer.parseInt(one.text()));
      } else {
        faults.error("no-choice", one.place(), NO_CHOICE, NO_CHOICE_HELP);
      }
    }
    if (!faults.any() && !question.several() && numbers.size() != 1) {
      faults.error("no-choice", answer.place(), NO_CHOICE, NO_CHOICE_HELP);
    }
    faults.throwIfAny();
    return numbers;
  }
}
