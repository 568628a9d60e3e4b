package io.bangka.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads what [SnapshotWriter] wrote: one pass, no recursion, one object a distinct value.
///
/// Records are made with their canonical constructors. On a cold start the program should run with
/// `-Djdk.reflect.useNativeAccessorOnly=true`, since each of them is called too rarely to pay for
/// an accessor of its own.
final class SnapshotReader {
  private final ByteSource in;
  private final Class<?>[] types;
  private final Constructor<?>[] constructors;
  private final Object[] values;

  private SnapshotReader(ByteSource in) throws ReflectiveOperationException {
    this.in = in;
    this.types = new Class<?>[in.count()];
    this.constructors = new Constructor<?>[types.length];
    readTypes();
    this.values = new Object[in.count()];
  }

  /// @throws ReflectiveOperationException if a type is gone or has another shape
  static Object read(ByteSource in) throws ReflectiveOperationException {
    return new SnapshotReader(in).root();
  }

  private void readTypes() throws ReflectiveOperationException {
    for (int i = 0; i < types.length; i++) {
      String name = in.text();
      if (!name.startsWith("io.bangka.")) {
        throw new ClassNotFoundException(name);
      }
      types[i] = Class.forName(name);
      String shape = in.text();
      if (types[i].isRecord()) {
        constructors[i] = constructor(types[i], shape);
      }
    }
  }

  private static Constructor<?> constructor(Class<?> type, String shape)
      throws NoSuchMethodException {
    RecordComponent[] components = type.getRecordComponents();
    var parameters = new Class<?>[components.length];
    var names = new StringBuilder();
    for (int i = 0; i < components.length; i++) {
      parameters[i] = components[i].getType();
      names.append(components[i].getName()).append(' ');
    }
    if (!names.toString().equals(shape)) {
      throw new NoSuchMethodException(type.getName() + ": " + shape);
    }
    return type.getDeclaredConstructor(parameters);
  }

  private Object root() throws ReflectiveOperationException {
    for (int i = 0; i < values.length; i++) {
      values[i] = next();
    }
    return values[values.length - 1];
  }

  private Object next() throws ReflectiveOperationException {
    return switch (Tag.of(in.count())) {
      case STRING -> in.text();
      case LONG -> in.signed();
      case INT -> (int) in.signed();
      case TRUE -> true;
      case FALSE -> false;
      case DAY -> LocalDate.ofEpochDay(in.signed());
      case ZONE -> ZoneId.of(in.text());
      case DECIMAL -> new BigDecimal(in.text());
      case EMPTY -> Optional.empty();
      case PRESENT -> Optional.of(part());
      case NO_INT -> OptionalInt.empty();
      case SOME_INT -> OptionalInt.of((int) in.signed());
      case NO_LONG -> OptionalLong.empty();
      case SOME_LONG -> OptionalLong.of(in.signed());
      case LIST -> List.of(parts(in.count()));
      case SET -> set();
      case SORTED_SET ->
          Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(parts(in.count()))));
      case MAP -> Collections.unmodifiableSequencedMap(fill(new LinkedHashMap<>()));
      case SORTED_MAP -> Collections.unmodifiableSortedMap(fill(new TreeMap<>()));
      case ENUM -> constant(types[in.count()], in.text());
      case RECORD -> record(in.count());
    };
  }

  private Object part() {
    return values[in.count()];
  }

  private Object[] parts(int count) {
    var parts = new Object[count];
    for (int i = 0; i < count; i++) {
      parts[i] = part();
    }
    return parts;
  }

  private Set<Object> set() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(parts(in.count()))));
  }

  private <M extends Map<Object, Object>> M fill(M map) {
    int size = in.count() / 2;
    for (int i = 0; i < size; i++) {
      map.put(part(), part());
    }
    return map;
  }

  private Object record(int type) throws ReflectiveOperationException {
    Constructor<?> constructor = constructors[type];
    return constructor.newInstance(parts(constructor.getParameterCount()));
  }

  private static Object constant(Class<?> type, String name) throws NoSuchFieldException {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new NoSuchFieldException(name);
  }
}
