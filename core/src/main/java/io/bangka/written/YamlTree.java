package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Builds the tree of one document from YAML's events.
final class YamlTree {
  private static final String STRING = "tag:yaml.org,2002:str";

  private final SourceText text;
  private final Faults faults;
  private final Iterator<Event> events;
  private final Anchors anchors;
  private int depth;

  YamlTree(SourceText text, Faults faults, Iterator<Event> events) {
    this.text = text;
    this.faults = faults;
    this.events = events;
    this.anchors = new Anchors(faults);
  }

  Written document() throws Faulty {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      TooMuch.empty(faults, text.place(0, 1));
    }
    var root = value(events.next());
    events.next();
    refuseSecondDocument(events.next());
    return root;
  }

  private void refuseSecondDocument(Event next) {
    if (next.getEventId() != Event.ID.StreamEnd) {
      faults.error("several-documents", place(next), SEVERAL, ONE);
    }
  }

  private Written value(Event event) throws Faulty {
    anchors.count();
    return switch (event.getEventId()) {
      case Alias ->
          anchors.resolve(((AliasEvent) event).getAlias().getValue(), place(event), depth);
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart, MappingStart -> collection((CollectionStartEvent) event);
      default -> throw new IllegalStateException("no value: " + event);
    };
  }

  private Written.Scalar scalar(ScalarEvent event) {
    var tag = event.getTag();
    tag.ifPresent(name -> refuseTag(name, place(event)));
    boolean quoted = tag.isPresent() || event.getScalarStyle() != ScalarStyle.PLAIN;
    var scalar = new Written.Scalar(event.getValue(), quoted, place(event));
    event.getAnchor().ifPresent(a -> anchors.name(a.getValue(), scalar, 1));
    return scalar;
  }

  private Written collection(CollectionStartEvent event) throws Faulty {
    event.getTag().ifPresent(name -> refuseTag(name, place(event)));
    if (++depth > Limits.DEPTH) {
      TooMuch.deep(faults, place(event));
    }
    event.getAnchor().ifPresent(a -> anchors.open(a.getValue()));
    long before = anchors.counted();
    var built = event.getEventId() == Event.ID.MappingStart ? mapping(event) : sequence(event);
    event.getAnchor().ifPresent(a -> anchors.name(a.getValue(), built, anchors.counted() - before));
    depth--;
    return built;
  }

  private Written sequence(Event start) throws Faulty {
    List<Written> items = new ArrayList<>();
    for (var e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(value(e));
    }
    return new Written.Sequence(items, place(start));
  }

  private Written mapping(Event start) throws Faulty {
    var keys = new Keys(faults);
    for (var e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      var key = value(e);
      var value = value(events.next());
      switch (key) {
        case Written.Scalar scalar -> keys.add(scalar, value);
        case Written.Sequence list -> faults.error("key-not-scalar", list.place(), KEY, PLAIN);
        case Written.Mapping map -> faults.error("key-not-scalar", map.place(), KEY, PLAIN);
      }
    }
    return new Written.Mapping(keys.entries(), opening(start, keys.entries()));
  }

  /// A block mapping has no bracket to point at, so its first key stands for it.
  private Place opening(Event start, List<Written.Entry> entries) {
    boolean flow = start instanceof CollectionStartEvent c && c.isFlow();
    return flow || entries.isEmpty() ? place(start) : entries.getFirst().key().place();
  }

  private void refuseTag(String name, Place place) {
    if (!name.equals(STRING) && !name.equals("!")) {
      faults.error("tag", place, TAG, DROP);
    }
  }

  private Place place(Event event) {
    int from = event.getStartMark().orElseThrow().getIndex();
    boolean collection = event instanceof CollectionStartEvent;
    return text.place(from, collection ? from + 1 : event.getEndMark().orElseThrow().getIndex());
  }

  private static final LocalText SEVERAL =
      new LocalText("A second document starts here.", "这里开始了第二个文档。");
  private static final LocalText ONE =
      new LocalText("Write one document a file; delete the line `---`.", "一个文件只写一个文档；请删掉「---」这一行。");
  private static final LocalText KEY =
      new LocalText("A list or a mapping stands here as a key.", "这里把列表或映射当成了键。");
  private static final LocalText PLAIN =
      new LocalText(
          "A key is one word. A value with brackets or braces at its start needs quotes.",
          "键只能是一个词；以括号开头的文字要加引号。");
  private static final LocalText TAG = new LocalText("Tags (`!name`) are not read.", "不支持标签（!名称）。");
  private static final LocalText DROP =
      new LocalText(
          "Delete the tag, or put text that starts with `!` in quotes.", "请删掉标签；以「!」开头的文字要加引号。");
}
