package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the anchors of a document name, and how much their aliases repeat. Aliases share the tree
/// that they repeat, so a bomb costs no memory here; it is refused since every reader of the tree
/// would walk through it.
final class Anchors {
  private record Named(Written value, long size) {}

  private final Faults faults;
  private final Map<String, Named> named = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private long written;
  private long repeated;

  Anchors(Faults faults) {
    this.faults = faults;
  }

  /// One more value is read.
  void count() {
    written++;
  }

  /// The values up to here, each as often as the aliases repeat it.
  long counted() {
    return written + repeated;
  }

  void open(String anchor) {
    open.add(anchor);
  }

  void name(String anchor, Written value, long size) {
    open.remove(anchor);
    named.put(anchor, new Named(value, size));
  }

  Written resolve(String anchor, Place place, int depth) throws Faulty {
    var found = named.get(anchor);
    if (open.contains(anchor) || found == null) {
      refuse(anchor, place);
      return new Written.Scalar("", false, place);
    }
    repeated += found.size();
    if (repeated > Limits.REPEATED) {
      TooMuch.repeated(faults, place);
    }
    if (depth + height(found.value()) > Limits.DEPTH) {
      TooMuch.deep(faults, place);
    }
    return found.value();
  }

  private void refuse(String anchor, Place place) {
    if (open.contains(anchor)) {
      faults.error("alias-to-itself", place, ITSELF, WRITE_OUT);
    } else {
      faults.error("unknown-alias", place, unknown(anchor), QUOTE);
    }
  }

  private static int height(Written value) {
    return switch (value) {
      case Written.Scalar _ -> 0;
      case Written.Sequence list ->
          1 + list.items().stream().mapToInt(Anchors::height).max().orElse(0);
      case Written.Mapping map ->
          1 + map.entries().stream().mapToInt(e -> height(e.value())).max().orElse(0);
    };
  }

  private static LocalText unknown(String anchor) {
    return Echo.quoting(
        "*" + anchor,
        a -> a + " repeats something that was not named before.",
        a -> a + "所引用的内容前面没有定义。");
  }

  private static final LocalText QUOTE =
      new LocalText(
          "Put text that starts with `*` in quotes; to repeat a value, name it first with `&name`.",
          "以「*」开头的文字要加引号；要重复引用某个值，请先用「&名称」给它命名。");
  private static final LocalText ITSELF =
      new LocalText("This alias repeats the value that it stands in.", "这个别名引用了它自己所在的内容。");
  private static final LocalText WRITE_OUT = new LocalText("Write the value out.", "请直接写出这个值。");
}
