package io.bangka.pack;

/// What stands at the head of each value in a [Snapshot], as a number.
enum Tag {
  STRING(0),
  LONG(1),
  INT(2),
  TRUE(3),
  FALSE(4),
  DAY(5),
  ZONE(6),
  DECIMAL(7),
  EMPTY(8),
  PRESENT(9),
  NO_INT(10),
  SOME_INT(11),
  NO_LONG(12),
  SOME_LONG(13),
  LIST(14),
  SET(15),
  SORTED_SET(16),
  MAP(17),
  SORTED_MAP(18),
  ENUM(19),
  RECORD(20);

  private static final Tag[] BY_CODE = new Tag[values().length];

  static {
    for (Tag tag : values()) {
      BY_CODE[tag.code] = tag;
    }
  }

  private final int code;

  Tag(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /// @throws ArrayIndexOutOfBoundsException if there is none
  static Tag of(int code) {
    return BY_CODE[code];
  }
}
