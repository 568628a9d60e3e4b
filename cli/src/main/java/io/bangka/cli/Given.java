package io.bangka.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command line that was understood.
///
/// @param command what to do; empty if only help or the version was asked for
/// @param options what was said with each option; a blank text for those without a value
/// @param operands the other words
record Given(Optional<Command> command, Map<Option, String> options, List<String> operands) {
  Given {
    var copy = new EnumMap<Option, String>(Option.class);
    copy.putAll(options);
    options = copy;
    operands = List.copyOf(operands);
  }

  boolean has(Option option) {
    return options.containsKey(option);
  }

  Optional<String> value(Option option) {
    return Optional.ofNullable(options.get(option));
  }
}
