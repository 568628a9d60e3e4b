package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.written.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may be wrong with a command line. Only loaded when something is.
final class Misuses {
  private Misuses() {}

  static Misuse noCommand() {
    return new Misuse(
        new LocalText("What shall be done is missing.", "没有写要做什么。"),
        new LocalText(
            "Ask a question, `bangka ask \"…\"`, or see `bangka --help`.",
            "提问请写：bangka ask \"…\"；用法见 bangka --help。"));
  }

  static Misuse halfCommand(String typed) {
    return new Misuse(
        quoting(typed, w -> w + " needs a second word.", w -> w + "后面还缺一个词。"),
        known(Command.within(typed)));
  }

  static Misuse unknownCommand(String word, String group) {
    var commands = Command.within(group);
    var says = quoting(word, w -> w + " is not a command.", w -> w + "不是命令。");
    boolean sentence = word.indexOf(' ') >= 0 || !word.chars().allMatch(c -> c < 0x80);
    return new Misuse(
        says,
        nearest(word, group, commands)
            .map(Misuses::meant)
            .orElseGet(() -> sentence ? askIt() : known(commands)));
  }

  private static Optional<String> nearest(String word, String group, List<String> commands) {
    String start = group.isEmpty() ? "" : group + " ";
    List<String> last = new ArrayList<>();
    commands.forEach(command -> last.add(command.substring(start.length())));
    return DidYouMean.closest(word, last).map(start::concat);
  }

  static Misuse unknownOption(String name, Optional<Command> command) {
    return new Misuse(
        quoting(name, n -> n + " is not an option.", n -> n + "不是选项。"),
        DidYouMean.closest(name, optionWords(command))
            .map(Misuses::meant)
            .orElseGet(() -> seeHelp(command)));
  }

  static Misuse foreignOption(Option option, Command command) {
    return new Misuse(
        quoting(
            option.word(),
            o -> o + " is not an option of `" + command.words() + "`.",
            o -> o + "不是「" + command.words() + "」的选项。"),
        seeHelp(Optional.of(command)));
  }

  static Misuse twice(Option option) {
    return new Misuse(
        quoting(option.word(), o -> o + " stands here twice.", o -> o + "写了两次。"),
        new LocalText("Keep one of the two.", "请只保留一个。"));
  }

  static Misuse noValue(Option option) {
    return new Misuse(
        quoting(option.word(), o -> o + " has no value.", o -> o + "后面没有写值。"), usage(option));
  }

  static Misuse needlessValue(Option option) {
    return new Misuse(
        quoting(option.word(), o -> o + " takes no value.", o -> o + "后面不能写值。"),
        quoting(option.word(), o -> "Write " + o + " alone.", o -> "请只写" + o + "。"));
  }

  /// Where a profile goes behind an option, most who write one word too many wrote its file.
  static Misuse tooMany(String word, Command command) {
    boolean profile = command.most() == 0 && command.options().contains(Option.WITH);
    return new Misuse(
        quoting(word, w -> w + " is one word too many.", w -> "多写了" + w + "。"),
        profile
            ? quoting(
                "--with " + word,
                w -> "If it is a profile, write " + w + ".",
                w -> "如果是个人档案，请写" + w + "。")
            : seeHelp(Optional.of(command)));
  }

  static Misuse badValue(Option option, String value) {
    return new Misuse(
        quoting(
            value,
            v -> v + " after `" + option.word() + "` is not understood.",
            v -> "不认识 " + option.word() + " 后面的" + v + "。"),
        usage(option));
  }

  static Misuse unknownFormat(String written, List<Format> known) {
    var words = known.stream().map(Format::word).toList();
    return new Misuse(
        quoting(written, f -> f + " is no format of this command.", f -> "这个命令没有" + f + "这种格式。"),
        new LocalText(
            "Formats: " + String.join(", ", words) + ".",
            "可用的格式：" + String.join("、", words) + "。"));
  }

  /// How an option is written, and what it means.
  private static LocalText usage(Option option) {
    var value = option.value().orElseThrow();
    return new LocalText(
        "Write `" + option.word() + " " + value.en() + "`: " + option.does().en() + ".",
        "请写成「" + option.word() + " " + value.zh() + "」：" + option.does().zh() + "。");
  }

  private static LocalText seeHelp(Optional<Command> command) {
    String help = "bangka " + command.map(c -> c.words() + " ").orElse("") + "--help";
    return new LocalText("See `" + help + "`.", "用法见 " + help + "。");
  }

  private static LocalText askIt() {
    return new LocalText("To ask a question write `bangka ask \"…\"`.", "提问请写：bangka ask \"…\"。");
  }

  private static LocalText meant(String word) {
    return quoting(word, w -> "Did you mean " + w + "?", w -> "是不是想写" + w + "？");
  }

  private static LocalText known(List<String> commands) {
    return new LocalText(
        "Commands: " + String.join(", ", commands) + ".",
        "可用的命令：" + String.join("、", commands) + "。");
  }

  private static List<String> optionWords(Optional<Command> command) {
    List<String> words = new ArrayList<>();
    for (Option option : command.map(Command::options).orElse(List.of(Option.values()))) {
      words.add(option.word());
    }
    return words;
  }
}
