package io.bangka.pack;

import io.bangka.model.Knowledge;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Random knowledge of any shape that the records allow, from a seed. It need not make sense. What
/// a record's constructor refuses is tried again.
final class KnowledgeGenerator {
  private static final int DEEPEST = 12;
  private static final List<String> WORDS = List.of("a", "Zürich", "保号卡", "𠮷", "CNY", "x y", "");

  private final Random random;
  private int depth;

  KnowledgeGenerator(long seed) {
    this.random = new Random(seed);
  }

  Knowledge knowledge() {
    return (Knowledge) value(Knowledge.class);
  }

  private Object value(Type type) {
    depth++;
    try {
      return type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
    } finally {
      depth--;
    }
  }

  private Object generic(ParameterizedType type) {
    var raw = (Class<?>) type.getRawType();
    Type first = type.getActualTypeArguments()[0];
    if (raw == Optional.class) {
      return small() == 0 ? Optional.empty() : Optional.of(value(first));
    }
    if (raw == List.class) {
      return fill(new ArrayList<>(), () -> value(first));
    }
    if (raw == Set.class || raw == SortedSet.class) {
      return fill(new TreeSet<>(), () -> value(first));
    }
    Map<Object, Object> map = raw == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
    if (raw != SortedMap.class && raw != SequencedMap.class && raw != Map.class) {
      throw new IllegalStateException("no generator for " + type);
    }
    for (int i = small(); i > 0; i--) {
      map.put(value(first), value(type.getActualTypeArguments()[1]));
    }
    return map;
  }

  private <C extends java.util.Collection<Object>> C fill(C items, Supplier<Object> item) {
    for (int i = small(); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }

  /// Rarely anything where it is deep, so that there is an end.
  private int small() {
    return depth > DEEPEST ? random.nextInt(9) / 8 : random.nextInt(4) * random.nextInt(3) / 2;
  }

  private Object plain(Class<?> type) {
    if (type.isEnum()) {
      return one(type.getEnumConstants());
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed() && type != ZoneId.class) {
      return value(one(type.getPermittedSubclasses()));
    }
    return scalar(type);
  }

  private <T> T one(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private Object scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(50);
      case "boolean" -> random.nextBoolean();
      case "int", "Integer" -> random.nextInt();
      case "long" -> random.nextLong();
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(60_000) - 10_000);
      case "ZoneId" -> ZoneId.of(random.nextBoolean() ? "Asia/Shanghai" : "Europe/Nicosia");
      case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(), random.nextInt(6));
      case "OptionalInt" ->
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
      case "OptionalLong" ->
          random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
      default -> throw new IllegalStateException("no generator for " + type);
    };
  }

  private Object record(Class<?> type) {
    for (int tries = 0; tries < 1000; tries++) {
      try {
        return make(type);
      } catch (InvocationTargetException refused) {
        if (!(refused.getCause() instanceof IllegalArgumentException)) {
          throw new IllegalStateException(refused);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("never accepted: " + type);
  }

  private Object make(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    var types = new Class<?>[components.length];
    var values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          components[i].getName().equals("currency")
              ? "EUR"
              : value(components[i].getGenericType());
    }
    return type.getDeclaredConstructor(types).newInstance(values);
  }
}
