package io.bangka.attempts;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.Failure;
import io.bangka.model.LocalText;
import io.bangka.written.DidYouMean;
import io.bangka.written.Scalars;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Makes a report of what somebody wrote, field by field; whatever is wrong with any field is said.
///
/// @param line for the faults
record AttemptChecks(Known known, LocalDate today, long line, LineFaults faults) {
  /// WeChat began in 2011, Alipay in 2004.
  private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);

  private static final Pattern ISSUER = Pattern.compile("[a-z0-9][a-z0-9.&-]*");
  private static final Pattern VERSION = Pattern.compile("[\\w.()+-]+(?: [\\w.()+-]+)*");
  private static final List<String> OUTCOMES = written(Outcome.values());
  private static final List<String> REASONS = written(Failure.values());
  private static final int SHORT = 40;
  private static final int MESSAGE = 500;
  private static final int NOTE = 2000;

  /// The report; empty, with faults, if it is none.
  Optional<Attempt> attempt(Map<Field, String> said) {
    long before = faults.count();
    var procedure = required(said, Field.PROCEDURE).flatMap(p -> procedure(p));
    var day = required(said, Field.DATE).flatMap(this::day);
    var outcome =
        required(said, Field.OUTCOME)
            .flatMap(o -> choice(o, Field.OUTCOME, OUTCOMES, Outcome.values()));
    var reason =
        value(said, Field.REASON).flatMap(r -> choice(r, Field.REASON, REASONS, Failure.values()));
    var facts =
        new Attempt.Facts(
            value(said, Field.COUNTRY)
                .map(c -> c.toUpperCase(Locale.ROOT))
                .flatMap(c -> named(c, Field.COUNTRY, known.countries())),
            value(said, Field.DOCUMENT).flatMap(d -> named(d, Field.DOCUMENT, known.documents())),
            value(said, Field.NETWORK).flatMap(n -> named(n, Field.NETWORK, known.networks())),
            value(said, Field.ISSUER).flatMap(this::issuer),
            value(said, Field.APP_VERSION).flatMap(this::version));
    var message = value(said, Field.MESSAGE).flatMap(m -> text(m, Field.MESSAGE, MESSAGE));
    var note = value(said, Field.NOTE).flatMap(n -> text(n, Field.NOTE, NOTE));
    return faults.count() > before
        ? Optional.empty()
        : Optional.of(
            new Attempt(
                procedure.orElseThrow(),
                day.orElseThrow(),
                outcome.orElseThrow(),
                facts,
                reason,
                message,
                note));
  }

  private static List<String> written(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Scalars::written).toList();
  }

  private static Optional<String> value(Map<Field, String> said, Field field) {
    return Optional.ofNullable(said.get(field)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private Optional<String> required(Map<Field, String> said, Field field) {
    var value = value(said, field);
    if (value.isEmpty()) {
      faults.add(
          line,
          field,
          quoting(field.written(), f -> f + " is missing.", f -> "缺少" + f + "。"),
          help(field));
    }
    return value;
  }

  private static LocalText help(Field field) {
    return switch (field) {
      case PROCEDURE ->
          new LocalText("`bangka knowledge show` lists them.", "全部流程见 bangka knowledge show。");
      case DATE ->
          new LocalText("Write year-month-day, like 2026-08-01.", "请写成「年-月-日」，例如 2026-08-01。");
      default -> oneOf(OUTCOMES);
    };
  }

  private Optional<String> procedure(String id) {
    if (known.procedures().contains(id)) {
      return Optional.of(id);
    }
    var near = DidYouMean.closest(id, new TreeSet<>(known.procedures())).map(AttemptChecks::meant);
    faults.add(
        line,
        Optional.of(Field.PROCEDURE),
        quoting(id, i -> "There is no procedure " + i + ".", i -> "没有" + i + "这个流程。"),
        Optional.of(near.orElseGet(() -> help(Field.PROCEDURE))));
    return Optional.empty();
  }

  private Optional<LocalDate> day(String written) {
    try {
      var day = LocalDate.parse(written);
      if (!day.isBefore(FIRST) && !day.isAfter(today)) {
        return Optional.of(day);
      }
      faults.add(
          line,
          Field.DATE,
          quoting(
              written,
              d -> d + " lies in the future, or before there was anything to try.",
              d -> d + "在未来，或早于这些平台出现的时候。"),
          new LocalText("Write the day on which it happened.", "请写事情发生的日期。"));
    } catch (DateTimeException _) {
      faults.add(
          line,
          Field.DATE,
          quoting(written, d -> d + " is not a day of the calendar.", d -> d + "不是有效的日期。"),
          help(Field.DATE));
    }
    return Optional.empty();
  }

  private <E> Optional<E> choice(String written, Field field, List<String> names, E[] constants) {
    int index = names.indexOf(written);
    if (index < 0) {
      index = names.indexOf(written.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (index < 0) {
      unknown(written, field, names);
    }
    return index < 0 ? Optional.empty() : Optional.of(constants[index]);
  }

  private Optional<String> named(String written, Field field, Collection<String> values) {
    if (values.contains(written)) {
      return Optional.of(written);
    }
    unknown(written, field, new TreeSet<>(values).stream().toList());
    return Optional.empty();
  }

  private void unknown(String written, Field field, List<String> values) {
    var near = DidYouMean.closest(written, values).map(AttemptChecks::meant);
    faults.add(
        line,
        Optional.of(field),
        quoting(
            written,
            w -> w + " is no value of `" + field.written() + "`.",
            w -> field.written() + " 没有" + w + "这个值。"),
        near.or(() -> values.size() > 25 ? Optional.empty() : Optional.of(oneOf(values))));
  }

  private static LocalText meant(String word) {
    return quoting(word, w -> "Did you mean " + w + "?", w -> "是不是" + w + "？");
  }

  private static LocalText oneOf(List<String> values) {
    return new LocalText(
        "One of: " + String.join(", ", values) + ".", "可用的值：" + String.join("、", values) + "。");
  }

  /// A bank or operator by its short name; whoever is not in the vocabulary may be named, too.
  private Optional<String> issuer(String written) {
    String plain = written.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    return shaped(plain, ISSUER, Field.ISSUER);
  }

  private Optional<String> version(String written) {
    return shaped(written, VERSION, Field.APP_VERSION);
  }

  private Optional<String> shaped(String text, Pattern shape, Field field) {
    boolean personal = !harmless(text, field);
    if (personal) {
      return Optional.empty();
    }
    if (text.length() <= SHORT && shape.matcher(text).matches()) {
      return Optional.of(text);
    }
    faults.add(
        line,
        field,
        quoting(
            text,
            t -> t + " cannot be the `" + field.written() + "` of a report.",
            t -> t + "不能作为 " + field.written() + "。"),
        new LocalText(
            "Write a short name in Latin letters, like `bank-of-cyprus` or `8.0.50`.",
            "请用拉丁字母写短名称，例如 bank-of-cyprus 或 8.0.50。"));
    return Optional.empty();
  }

  private Optional<String> text(String text, Field field, int longest) {
    if (text.length() > longest) {
      faults.add(
          line,
          field,
          new LocalText(
              "The `" + field.written() + "` is longer than " + longest + " characters.",
              field.written() + " 超过 " + longest + " 个字符。"),
          new LocalText("Shorten it.", "请缩短。"));
      return Optional.empty();
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
      faults.add(
          line,
          field,
          new LocalText(
              "There is an invisible control character in the `" + field.written() + "`.",
              field.written() + " 里有看不见的控制字符。"),
          new LocalText("Delete it.", "请把它删掉。"));
      return Optional.empty();
    }
    return harmless(text, field) ? Optional.of(text) : Optional.empty();
  }

  private boolean harmless(String text, Field field) {
    var found = PersonalNumbers.in(text);
    found.ifPresent(
        kind -> faults.add(line, field, PersonalWords.says(kind, field), PersonalWords.HELP));
    return found.isEmpty();
  }
}
