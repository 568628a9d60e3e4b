package io.bangka.spec;

import io.bangka.written.Written;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was written in YAML, as JSON on one line.
final class JsonText {
  private static final Pattern BARE =
      Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

  private JsonText() {}

  static String of(Written written) {
    return switch (written) {
      case Written.Scalar(var text, var quoted, _) ->
          !quoted && BARE.matcher(text).matches() ? text : quoted(text);
      case Written.Sequence(var items, _) ->
          items.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
      case Written.Mapping(var entries, _) ->
          entries.stream()
              .map(e -> quoted(e.key().text()) + ":" + of(e.value()))
              .collect(Collectors.joining(",", "{", "}"));
    };
  }

  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
