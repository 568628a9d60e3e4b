package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Builds the tree of one JSON value from the parser's tokens.
final class JsonTree {
  private final SourceText text;
  private final Faults faults;
  private final JsonParser parser;
  private int depth;

  JsonTree(SourceText text, Faults faults, JsonParser parser) {
    this.text = text;
    this.faults = faults;
    this.parser = parser;
  }

  Written document() throws Faulty {
    if (parser.nextToken() == null) {
      TooMuch.empty(faults, text.place(0, 1));
    }
    var root = value();
    if (parser.nextToken() != null) {
      faults.error("after-the-end", place(), AFTER, DELETE);
    }
    return root;
  }

  private Written value() throws Faulty {
    return switch (parser.currentToken()) {
      case START_OBJECT -> deeper(true);
      case START_ARRAY -> deeper(false);
      case VALUE_STRING -> scalar(true);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
          scalar(false);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value: " + parser.currentToken());
    };
  }

  private Written deeper(boolean object) throws Faulty {
    if (++depth > Limits.DEPTH) {
      TooMuch.deep(faults, opening());
    }
    var built = object ? object() : array();
    depth--;
    return built;
  }

  private Written object() throws Faulty {
    var opening = opening();
    var keys = new Keys(faults);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var key = scalar(true);
      parser.nextToken();
      keys.add(key, value());
    }
    return new Written.Mapping(keys.entries(), opening);
  }

  private Written array() throws Faulty {
    var opening = opening();
    List<Written> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Written.Sequence(items, opening);
  }

  private Written.Scalar scalar(boolean quoted) {
    // The parser reads a string only when it is asked for, and knows where it ends only then.
    String value = parser.getString();
    return new Written.Scalar(value, quoted, quoted ? text() : place());
  }

  /// From one quotation mark to the other: the parser itself is past the colon of a key by now.
  private Place text() {
    int from = text.codePointAt((int) parser.currentTokenLocation().getCharOffset());
    int[] all = text.codePoints();
    int end = from + 1;
    while (end < all.length && all[end] != '"') {
      end += all[end] == '\\' ? 2 : 1;
    }
    return text.place(from, end + 1);
  }

  private Place opening() {
    int from = text.codePointAt((int) parser.currentTokenLocation().getCharOffset());
    return text.place(from, from + 1);
  }

  private Place place() {
    int from = text.codePointAt((int) parser.currentTokenLocation().getCharOffset());
    return text.place(from, text.codePointAt((int) parser.currentLocation().getCharOffset()));
  }

  private static final LocalText AFTER =
      new LocalText("Something stands after the end of the value.", "值结束之后还有内容。");
  private static final LocalText DELETE =
      new LocalText("Delete it, or bring it inside.", "请删掉，或移到里面。");
}
