package io.bangka.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Understands a command line: POSIX's conventions with GNU's long options. Options stand anywhere,
/// their values behind a space or `=`; after `--` everything is an operand; `-` is one.
///
/// Written by hand, since a general parser costs a quarter of the time in which a cold terminal has
/// to answer: docs/decisions/0020-command-line-by-hand.md.
final class CommandLineReader {
  private final Iterator<String> words;
  private final Map<Option, String> options = new EnumMap<>(Option.class);
  private final List<String> operands = new ArrayList<>();
  private String typed = "";
  private Optional<Command> command = Optional.empty();

  private CommandLineReader(List<String> args) {
    words = args.iterator();
  }

  static Given read(List<String> args) throws Misuse {
    return new CommandLineReader(args).read();
  }

  private Given read() throws Misuse {
    boolean onlyOperands = false;
    while (words.hasNext()) {
      String word = words.next();
      if (onlyOperands || !word.startsWith("-") || word.equals("-")) {
        operand(word);
      } else if (word.equals("--")) {
        onlyOperands = true;
      } else {
        option(word);
      }
    }
    var given = new Given(command, options, operands);
    check(given);
    return given;
  }

  private void operand(String word) throws Misuse {
    if (command.isPresent()) {
      operands.add(word);
      return;
    }
    String group = typed;
    typed = typed.isEmpty() ? word : typed + " " + word;
    command = Command.of(typed);
    if (command.isEmpty() && !Command.isGroup(typed)) {
      throw Misuses.unknownCommand(word, group);
    }
  }

  private void option(String word) throws Misuse {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    var option = Option.of(name).orElse(null);
    if (option == null) {
      throw Misuses.unknownOption(name, command);
    }
    String value = equals < 0 ? follows(option) : joined(option, word.substring(equals + 1));
    if (options.put(option, value) != null && option.value().isPresent()) {
      throw Misuses.twice(option);
    }
  }

  private String follows(Option option) throws Misuse {
    if (option.value().isEmpty()) {
      return "";
    }
    if (!words.hasNext()) {
      throw Misuses.noValue(option);
    }
    String value = words.next();
    if (Option.of(value).isPresent()) {
      throw Misuses.noValue(option);
    }
    return value;
  }

  private static String joined(Option option, String value) throws Misuse {
    if (option.value().isEmpty()) {
      throw Misuses.needlessValue(option);
    }
    return value;
  }

  private void check(Given given) throws Misuse {
    if (given.has(Option.HELP) || given.has(Option.VERSION)) {
      return;
    }
    if (command.isEmpty()) {
      throw typed.isEmpty() ? Misuses.noCommand() : Misuses.halfCommand(typed);
    }
    for (Option option : options.keySet()) {
      if (!command.get().options().contains(option)) {
        throw Misuses.foreignOption(option, command.get());
      }
    }
    if (operands.size() > command.get().most()) {
      throw Misuses.tooMany(operands.get(command.get().most()), command.get());
    }
  }
}
