package io.bangka.pack;

import io.bangka.model.ClaimVerdict;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Place;
import io.bangka.written.Shapes;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the files of `claims/`. Not thread-safe: one reader for all of them, since claims have ids
/// and wordings of their own.
final class ClaimReader {
  private static final LocalText CLAIM = new LocalText("a claim", "说法");
  private static final LocalText CONSEQUENCE = new LocalText("what follows from a claim", "说法的推论");

  /// Letters that a wording has at least: a shorter one stands in questions about something else.
  private static final int SHORTEST = 5;

  private final ConsequenceReader consequences;
  private final LocalDate read;
  private final Faults faults;
  private final Map<String, Place> ids = new HashMap<>();
  private final Map<String, Place> wordings = new HashMap<>();

  /// After everything that claims may name.
  ///
  /// @param read the last day on which sources were read: profiles are understood as of it
  ClaimReader(Knowledge knowledge, LocalDate read, Faults faults) {
    this.consequences = new ConsequenceReader(knowledge, read, faults);
    this.read = read;
    this.faults = faults;
  }

  /// Those without a fault.
  List<Claim> read(Written written) {
    return Shapes.oneOrMany(written).stream()
        .flatMap(item -> Fields.from(item, CLAIM, faults).stream())
        .flatMap(fields -> claim(fields).stream())
        .toList();
  }

  private Optional<Claim> claim(Fields fields) {
    try (fields) {
      var id = fields.required("claim").scalar().filter(this::isNew);
      var text = fields.required("text").localText();
      text.ifPresent(t -> addText(t, fields.optional("text").place()));
      var also = also(fields.optional("also"));
      var verdict = fields.required("verdict").choice(ClaimVerdict.class);
      var because = fields.required("because").localText();
      var once = once(fields.optional("once"));
      var follows =
          fields.required("follows").several(CONSEQUENCE).stream()
              .flatMap(f -> consequences.read(f).stream())
              .toList();
      if (fields.optional("follows").present() && fields.optional("follows").items().isEmpty()) {
        faults.error("empty-list", fields.optional("follows").place(), NOTHING, NOTHING_HELP);
      }
      return id.flatMap(name ->
          text.flatMap(t ->
              verdict.flatMap(v ->
                  because.map(
                      b -> new Claim(name.text(), t, also, v, b, once, follows, name.place())))));
    }
  }

  private Optional<LocalDate> once(Field field) {
    var day = field.day();
    if (day.filter(d -> !d.isBefore(read)).isPresent()) {
      faults.error("once-is-now", field.place(), NOW, NOW_HELP);
    }
    return day;
  }

  private boolean isNew(Written.Scalar id) {
    boolean added = ids.putIfAbsent(id.text(), id.place()) == null;
    if (!added) {
      faults.error(
          "duplicate-id",
          id.place(),
          Wording.of("There are two claims {}.", "有两条名为{}的说法。", id.text()));
    }
    return added;
  }

  private void addText(LocalText text, Place place) {
    add(text.en(), place);
    add(text.zh(), place);
  }

  private List<String> also(Field field) {
    var scalars = field.scalars();
    scalars.forEach(words -> add(words.text(), words.place()));
    return scalars.stream().map(Written.Scalar::text).toList();
  }

  private void add(String words, Place place) {
    if (words.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
      faults.error("short-wording", place, SHORT, SHORT_HELP);
    }
    Place before = wordings.putIfAbsent(words.strip().toLowerCase(Locale.ROOT), place);
    if (before != null) {
      faults.error("duplicate-wording", place, TWICE, where(before));
    }
  }

  private static LocalText where(Place before) {
    String at = before.origin().substring(before.origin().lastIndexOf('/') + 1);
    return new LocalText(
        "See " + at + ", line " + before.line() + ".", "见 " + at + " 第 " + before.line() + " 行。");
  }

  private static final LocalText NOTHING =
      new LocalText("Nothing here decides the claim.", "这里没有可以判断该说法的依据。");
  private static final LocalText NOTHING_HELP =
      new LocalText(
          "Write what would be so if it were true; where no source was found, `searched: 2026-11-22`.",
          "请写出它若成立会怎样；没有找到来源的，写 searched: 2026-11-22。");
  private static final LocalText NOW =
      new LocalText("This day is not before the sources were read.", "这个日期不早于来源的查阅日。");
  private static final LocalText NOW_HELP =
      new LocalText("`once` is a day on which the claim was still true.", "once 是该说法当时成立的某一天。");
  private static final LocalText SHORT =
      new LocalText("So few letters stand in questions about other things, too.", "字数太少，会误中无关的问题。");
  private static final LocalText SHORT_HELP =
      new LocalText("Write at least " + SHORTEST + " letters.", "请至少写 " + SHORTEST + " 个字。");
  private static final LocalText TWICE =
      new LocalText("This wording stands for a claim already.", "已有说法使用了这种措辞。");
}
