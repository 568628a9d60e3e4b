package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.pack.CurrencyReader;
import io.bangka.route.Criterion;
import io.bangka.written.Echo;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Messages;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reads which routes somebody prefers, as a request says it: `by`, `most`, `home`, `plan`, `move`
/// and `whyNot`. What is not there is ordinary.
///
/// @param asOf the day of the routes: nobody moves before it
record PreferenceReader(Knowledge knowledge, LocalDate asOf, Faults faults) {
  private static final String ALL = "all";
  private static final LocalText NO_COUNT =
      new LocalText("This is no number of routes.", "这不是途径的条数。");
  private static final LocalText NO_COUNT_HELP =
      new LocalText("Write a whole number from 1 to 20.", "请写 1 到 20 的整数。");
  private static final LocalText LATER = new LocalText("Name a day on or after it.", "请写当天或更晚的日期。");
  private static final LocalText LISTED =
      new LocalText(
          "Ids are like `wechat-pay.link-international-card`, or `wechat-pay` for all of a provider.",
          "编号形如 wechat-pay.link-international-card；写 wechat-pay 则指这一提供方的全部流程。");

  Preference read(Fields fields) {
    var usual = Preference.ORDINARY;
    var by = fields.optional("by").scalar().flatMap(w -> Scalars.word(w, orders(), faults));
    var criterion = by.flatMap(PreferenceReader::criterion).orElse(usual.criterion());
    var preference =
        new Preference(
                criterion,
                fields.optional("most").scalar().flatMap(this::most).orElse(usual.most()),
                fields
                    .optional("home")
                    .scalar()
                    .flatMap(w -> CurrencyReader.read(w, faults))
                    .orElse(usual.home()))
            .expecting(
                fields.optional("whyNot").scalars().stream()
                    .flatMap(w -> known(w).stream())
                    .toList());
    var planned = planned(fields, preference);
    return by.filter(ALL::equals).isPresent() ? planned.comparingAll() : planned;
  }

  private static List<String> orders() {
    return Stream.concat(Arrays.stream(Criterion.values()).map(Scalars::written), Stream.of(ALL))
        .toList();
  }

  private static Optional<Criterion> criterion(String by) {
    return Arrays.stream(Criterion.values()).filter(c -> Scalars.written(c).equals(by)).findFirst();
  }

  /// With a plan if one is asked for: a day of the move asks for one, too.
  private Preference planned(Fields fields, Preference preference) {
    boolean plan = fields.optional("plan").flag().orElse(false);
    var move = fields.optional("move").scalar().flatMap(this::move);
    return plan || move.isPresent() ? preference.planning(move) : preference;
  }

  private Optional<LocalDate> move(Written.Scalar written) {
    var day = Scalars.day(written, faults);
    if (day.filter(asOf::isAfter).isPresent()) {
      faults.error(
          "move-before-plan",
          written.place(),
          new LocalText(
              "The move lies before the day of the plan, " + asOf + ".",
              "动身日期早于制定清单的日期 " + asOf + "。"),
          LATER);
      return Optional.empty();
    }
    return day;
  }

  private Optional<Integer> most(Written.Scalar written) {
    var read = Scalars.whole(written, faults);
    if (read.isPresent() && (read.get() < 1 || read.get() > Preference.LARGEST)) {
      faults.error("bad-count", written.place(), NO_COUNT, NO_COUNT_HELP);
      return Optional.empty();
    }
    return read.map(Math::toIntExact);
  }

  /// The id of a procedure or a provider.
  private Optional<String> known(Written.Scalar written) {
    var known = new TreeSet<String>();
    knowledge
        .procedures()
        .values()
        .forEach(procedure -> known.addAll(List.of(procedure.provider(), procedure.id())));
    if (known.contains(written.text())) {
      return Optional.of(written.text());
    }
    faults.error(
        "unknown-way",
        written.place(),
        Echo.quoting(
            written.text(),
            id -> "There is no procedure or provider " + id + ".",
            id -> "没有名为" + id + "的办事流程或提供方。"),
        Messages.nearest(written.text(), known).orElse(LISTED));
    return Optional.empty();
  }
}
