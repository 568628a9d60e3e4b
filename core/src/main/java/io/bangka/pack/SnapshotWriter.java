package io.bangka.pack;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/// Writes a tree of immutable values in such an order that every value stands after its parts and
/// is written once, however often it occurs: a part is the number of an earlier value. The last
/// value is the tree itself.
///
/// Writes records, enums, strings, days, zones, decimals, optionals, lists, sets and maps; sorted
/// ones in natural order only. Anything else is an [IllegalArgumentException].
final class SnapshotWriter {
  private final ByteSink out = new ByteSink();
  private final Map<Entry, Integer> numbers = new HashMap<>();
  private final Map<Class<?>, Integer> types = new HashMap<>();
  private final List<Class<?>> typesInOrder = new ArrayList<>();

  /// A value by its head, its own content and the numbers of its parts.
  private record Entry(Tag tag, Object content, List<Integer> parts) {}

  static byte[] write(Object root) {
    var writer = new SnapshotWriter();
    writer.number(root);
    var whole = new ByteSink();
    writer.writeTypes(whole);
    whole.number(writer.numbers.size());
    whole.raw(writer.out.bytes());
    return whole.bytes();
  }

  private void writeTypes(ByteSink sink) {
    sink.number(typesInOrder.size());
    for (Class<?> type : typesInOrder) {
      sink.text(type.getName());
      sink.text(shape(type));
    }
  }

  /// The names of a record's components: a reader whose record has others refuses the snapshot.
  static String shape(Class<?> type) {
    if (!type.isRecord()) {
      return "";
    }
    var names = new StringBuilder();
    for (RecordComponent component : type.getRecordComponents()) {
      names.append(component.getName()).append(' ');
    }
    return names.toString();
  }

  private int number(Object value) {
    return switch (value) {
      case String text -> define(Tag.STRING, text, () -> out.text(text));
      case Long whole -> define(Tag.LONG, whole, () -> out.signed(whole));
      case Integer whole -> define(Tag.INT, whole, () -> out.signed(whole));
      case Boolean flag -> define(flag ? Tag.TRUE : Tag.FALSE, flag, () -> {});
      case LocalDate day -> define(Tag.DAY, day, () -> out.signed(day.toEpochDay()));
      case ZoneId zone -> define(Tag.ZONE, zone.getId(), () -> out.text(zone.getId()));
      case BigDecimal number ->
          define(Tag.DECIMAL, number.toString(), () -> out.text(number.toString()));
      case Optional<?> optional -> optional(optional);
      case OptionalInt optional ->
          optional.isEmpty()
              ? define(Tag.NO_INT, "", () -> {})
              : define(Tag.SOME_INT, optional, () -> out.signed(optional.getAsInt()));
      case OptionalLong optional ->
          optional.isEmpty()
              ? define(Tag.NO_LONG, "", () -> {})
              : define(Tag.SOME_LONG, optional, () -> out.signed(optional.getAsLong()));
      case List<?> list -> collection(Tag.LIST, list);
      case SortedSet<?> set -> collection(naturally(Tag.SORTED_SET, set.comparator()), set);
      case Set<?> set -> collection(Tag.SET, set);
      case SortedMap<?, ?> map -> map(naturally(Tag.SORTED_MAP, map.comparator()), map);
      case Map<?, ?> map -> map(Tag.MAP, map);
      case Enum<?> constant -> constant(constant);
      case Record record -> record(record);
      default -> throw new IllegalArgumentException("cannot be stored: " + value.getClass());
    };
  }

  private static Tag naturally(Tag tag, @org.jspecify.annotations.Nullable Object comparator) {
    if (comparator != null) {
      throw new IllegalArgumentException("only collections in natural order can be stored");
    }
    return tag;
  }

  private int optional(Optional<?> optional) {
    return optional.isEmpty()
        ? define(Tag.EMPTY, "", () -> {})
        : composite(Tag.PRESENT, "", List.of(number(optional.get())), false);
  }

  private int collection(Tag tag, Collection<?> items) {
    return composite(tag, "", items.stream().map(this::number).toList(), true);
  }

  private int map(Tag tag, Map<?, ?> map) {
    var parts = new ArrayList<Integer>();
    map.forEach((key, value) -> {
      parts.add(number(key));
      parts.add(number(value));
    });
    return composite(tag, "", parts, true);
  }

  private int constant(Enum<?> constant) {
    int type = type(constant.getDeclaringClass());
    return define(
        Tag.ENUM,
        constant,
        () -> {
          out.number(type);
          out.text(constant.name());
        });
  }

  private int record(Record record) {
    var parts = new ArrayList<Integer>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      parts.add(number(component(record, component)));
    }
    return composite(Tag.RECORD, record.getClass(), parts, false);
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be stored: " + record.getClass(), e);
    }
  }

  private int composite(Tag tag, Object content, List<Integer> parts, boolean counted) {
    return define(
        new Entry(tag, content, parts),
        () -> {
          if (content instanceof Class<?> type) {
            out.number(type(type));
          }
          if (counted) {
            out.number(parts.size());
          }
          parts.forEach(out::number);
        });
  }

  private int define(Tag tag, Object content, Runnable write) {
    return define(new Entry(tag, content, List.of()), write);
  }

  private int define(Entry entry, Runnable write) {
    Integer known = numbers.get(entry);
    if (known != null) {
      return known;
    }
    out.number(entry.tag().code());
    write.run();
    numbers.put(entry, numbers.size());
    return numbers.size() - 1;
  }

  private int type(Class<?> type) {
    return types.computeIfAbsent(
        type,
        added -> {
          typesInOrder.add(added);
          return typesInOrder.size() - 1;
        });
  }
}
