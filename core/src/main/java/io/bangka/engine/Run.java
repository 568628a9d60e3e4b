package io.bangka.engine;

import io.bangka.model.Truth;

/// One evaluation of a program, with its own memory. Reusable, not thread-safe.
///
/// A value is two bits, the two planes of one node: 2 *possible*, 1 *sure*. So false is 0, unknown
/// 2 and true 3; *and* and *or* are bitwise, and *not* exchanges the planes.
final class Run {
  static final byte FALSE = 0;
  static final byte UNKNOWN = 2;
  static final byte TRUE = 3;
  private static final byte[] NOT = {TRUE, 0, UNKNOWN, FALSE};

  final Program program;
  final int root;
  private final int[] once;
  final byte[] value;
  final byte[] variable;

  /// The planes of the holding at hand; see [Table#planes].
  private long[] planes = {};

  /// By space: the planes of a holding of which it is settled what it matches.
  private final long[][] settled;

  /// @param root the node of which the value is wanted
  Run(Program program, int root) {
    this.program = program;
    this.root = root;
    this.once = program.once(root);
    value = new byte[program.op.length];
    variable = new byte[program.variables.size()];
    settled = new long[program.tables.length][];
    for (int s = 0; s < settled.length; s++) {
      settled[s] = new long[2 * program.tables[s].words];
    }
    forgetVariables();
  }

  void forgetVariables() {
    java.util.Arrays.fill(variable, UNKNOWN);
  }

  static Truth truth(byte value) {
    return switch (value) {
      case FALSE -> Truth.FALSE;
      case TRUE -> Truth.TRUE;
      default -> Truth.UNKNOWN;
    };
  }

  static byte not(byte value) {
    return NOT[value];
  }

  int[] once() {
    return once;
  }

  /// The value of the root after [#evaluate].
  byte result() {
    return value[root];
  }

  /// Computes the root, and every node on the way, for the person. The values stand in [#value]
  /// afterwards.
  void evaluate(Person person) {
    for (int id : once) {
      value[id] = program.op[id] == Program.EXISTS ? exists(id, person) : compute(id, 0);
    }
  }

  private byte exists(int id, Person person) {
    int space = program.operand[id];
    byte result = FALSE;
    for (var shape : person.shapes[space]) {
      result |= under(id, space, person.planes(space, shape));
      if (result == TRUE) {
        return TRUE;
      }
    }
    return (byte) (result | added(id, space, person));
  }

  /// What holdings that nobody mentioned may add: never anything sure.
  private byte added(int id, int space, Person person) {
    var fixed = person.additions[space];
    if (fixed != null) {
      return fixed.value(id, variable);
    }
    if (!person.open[space]) {
      return FALSE;
    }
    return (byte) (under(id, space, person.added[space]) & UNKNOWN);
  }

  /// The same for a holding with these planes.
  byte under(int id, int space, long[] planes) {
    int words = program.tables[space].words;
    int part = program.parts[id][0];
    if (program.asksForOne(id)) {
      value[part] = test(planes, program.operand[part], words);
      return value[part];
    }
    this.planes = planes;
    for (int inner : program.cone[id]) {
      value[inner] = compute(inner, words);
    }
    return value[part];
  }

  /// The value of the part of an existence node for one holding alone.
  byte under(int id, Person person, Shape shape) {
    int space = program.operand[id];
    return under(id, space, person.planes(space, shape));
  }

  /// The same for a holding of which it is settled which atoms it matches.
  byte under(int id, long[] matched) {
    int space = program.operand[id];
    System.arraycopy(matched, 0, settled[space], 0, matched.length);
    System.arraycopy(matched, 0, settled[space], matched.length, matched.length);
    return under(id, space, settled[space]);
  }

  private byte compute(int id, int words) {
    return switch (program.op[id]) {
      case Program.CONSTANT -> program.operand[id] == 1 ? TRUE : FALSE;
      case Program.TEST -> test(planes, program.operand[id], words);
      case Program.FREE -> variable[program.operand[id]];
      case Program.AND -> and(program.parts[id]);
      case Program.OR -> or(program.parts[id]);
      case Program.NOT -> NOT[value[program.parts[id][0]]];
      default -> value[program.parts[id][0]];
    };
  }

  private static byte test(long[] planes, int atom, int words) {
    int word = atom >> 6;
    long sure = (planes[word] >>> atom) & 1L;
    long possible = (planes[words + word] >>> atom) & 1L;
    return (byte) ((possible << 1) | sure);
  }

  private byte and(int[] parts) {
    byte result = TRUE;
    for (int part : parts) {
      result &= value[part];
    }
    return result;
  }

  private byte or(int[] parts) {
    byte result = FALSE;
    for (int part : parts) {
      result |= value[part];
    }
    return result;
  }
}
