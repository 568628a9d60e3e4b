package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Message;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Place;
import io.bangka.written.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the words of messages: what a screen shows, codes, other wordings. Two messages of one
/// platform with the same words could not be told apart, so each wording stands once. Not
/// thread-safe.
final class MessageWordings {
  private final Faults faults;
  private final Map<String, Place> seen = new HashMap<>();

  MessageWordings(Faults faults) {
    this.faults = faults;
  }

  /// The words of one message.
  record Words(Message.Shown shown, List<String> codes, List<String> also) {}

  Optional<Words> read(Fields fields, Optional<Written.Scalar> platform) {
    var says = fields.optional("says");
    var symptom = fields.optional("symptom");
    var codes = wordings(fields.optional("codes"), platform);
    var also = wordings(fields.optional("also"), platform);
    if (says.present() && symptom.present()) {
      faults.error("two-wordings", symptom.place(), BOTH, BOTH_HELP);
      return Optional.empty();
    }
    if (!says.present() && !symptom.present() && codes.isEmpty()) {
      faults.error("no-words", fields.place(), NO_WORDS, NO_WORDS_HELP);
    }
    Optional<Message.Shown> shown =
        says.present()
            ? says.fields(SHOWN).flatMap(words -> quoted(words, platform))
            : symptom.present()
                ? symptom.localText().filter(t -> isNew(t, symptom, platform)).map(this::symptom)
                : codes.stream().findFirst().map(this::code);
    return shown.map(s -> new Words(s, codes, also));
  }

  private Message.Shown symptom(LocalText what) {
    return new Message.Symptom(what);
  }

  /// Without other words, the code is what the screen shows.
  private Message.Shown code(String code) {
    return new Message.Quoted(Optional.of(code), Optional.of(code));
  }

  private Optional<Message.Shown> quoted(Fields fields, Optional<Written.Scalar> platform) {
    try (fields) {
      var en = wordings(fields.optional("en"), platform).stream().findFirst();
      var zh = wordings(fields.optional("zh"), platform).stream().findFirst();
      if (!fields.optional("en").present() && !fields.optional("zh").present()) {
        faults.error("no-words", fields.place(), NO_WORDS, NO_WORDS_HELP);
      }
      return en.isEmpty() && zh.isEmpty()
          ? Optional.empty()
          : Optional.of(new Message.Quoted(en, zh));
    }
  }

  private List<String> wordings(Field field, Optional<Written.Scalar> platform) {
    return field.scalars().stream()
        .filter(words -> isNew(words.text(), words.place(), platform))
        .map(Written.Scalar::text)
        .toList();
  }

  private boolean isNew(LocalText words, Field field, Optional<Written.Scalar> platform) {
    return isNew(words.en(), field.place(), platform) && isNew(words.zh(), field.place(), platform);
  }

  private boolean isNew(String words, Place place, Optional<Written.Scalar> platform) {
    if (words.isBlank()) {
      faults.error("no-value", place, BLANK);
      return false;
    }
    String by = platform.map(Written.Scalar::text).orElse("");
    Place before = seen.putIfAbsent(by + "\n" + words.strip().toLowerCase(Locale.ROOT), place);
    if (before != null && !by.isEmpty()) {
      faults.error("duplicate-message", place, Wording.of(TWICE_EN, TWICE_ZH, by), help(before));
    }
    return before == null;
  }

  private static LocalText help(Place before) {
    return new LocalText(
        "See line " + before.line() + "; put both into one message.",
        "见第 " + before.line() + " 行；请合并成一条。");
  }

  private static final String TWICE_EN = "There is a message of {} with these words already.";
  private static final String TWICE_ZH = "{}已有相同文字的提示。";
  private static final LocalText SHOWN = new LocalText("the words of a message", "提示原文");
  private static final LocalText BLANK = new LocalText("These words are blank.", "提示文字不能是空白。");
  private static final LocalText BOTH =
      new LocalText("A message has either the platform's words or a symptom.", "提示原文和现象描述只能写一项。");
  private static final LocalText BOTH_HELP =
      new LocalText(
          "Keep `says` if a source quotes the words; other wordings stand under `also`.",
          "若来源引用了原文，请保留 says；其他说法写在 also 里。");
  private static final LocalText NO_WORDS =
      new LocalText("This does not say what one sees.", "这里没有写会看到什么。");
  private static final LocalText NO_WORDS_HELP =
      new LocalText(
          "Write the words that a source quotes, `says: {zh: 该卡暂不支持}`, or `symptom: {en: …, zh: …}`,"
              + " or `codes`.",
          "请写来源引用的原文，如 says: {zh: 该卡暂不支持}；没有原文就写 symptom: {en: …, zh: …} 或 codes。");
}
