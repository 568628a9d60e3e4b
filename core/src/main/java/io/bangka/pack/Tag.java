package io.bangka.pack;

/// What stands at the head of each value in a [Snapshot]. The order is the format: add at the end.
enum Tag {
  STRING,
  LONG,
  INT,
  TRUE,
  FALSE,
  DAY,
  ZONE,
  DECIMAL,
  EMPTY,
  PRESENT,
  NO_INT,
  SOME_INT,
  NO_LONG,
  SOME_LONG,
  LIST,
  SET,
  SORTED_SET,
  MAP,
  SORTED_MAP,
  ENUM,
  RECORD;

  private static final Tag[] ALL = values();

  static Tag at(int ordinal) {
    return ALL[ordinal];
  }
}
