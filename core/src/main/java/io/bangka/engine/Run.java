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

  private final long[][] sure;
  private final long[][] possible;

  /// @param root the node of which the value is wanted
  Run(Program program, int root) {
    this.program = program;
    this.root = root;
    this.once = program.once(root);
    value = new byte[program.op.length];
    variable = new byte[program.variables.size()];
    sure = new long[program.tables.length][];
    possible = new long[program.tables.length][];
    for (int s = 0; s < sure.length; s++) {
      sure[s] = new long[program.tables[s].words];
      possible[s] = new long[program.tables[s].words];
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
    int part = program.parts[id][0];
    var table = program.tables[space];
    byte result = FALSE;
    for (var shape : person.shapes[space]) {
      table.planes(shape, sure[space], possible[space]);
      deny(space, person.deniedSaid[space]);
      result |= under(id, part, space);
      if (result == TRUE) {
        return TRUE;
      }
    }
    return (byte) (result | added(id, part, space, person));
  }

  /// What holdings that nobody mentioned may add: never anything sure.
  private byte added(int id, int part, int space, Person person) {
    var fixed = person.additions[space];
    if (fixed != null) {
      return fixed.value(id, variable);
    }
    if (!person.open[space]) {
      return FALSE;
    }
    program.tables[space].planes(sure[space], possible[space]);
    deny(space, person.deniedAdded[space]);
    return (byte) (under(id, part, space) & UNKNOWN);
  }

  private void deny(int space, long[] denied) {
    for (int w = 0; w < denied.length; w++) {
      possible[space][w] &= ~denied[w];
      sure[space][w] &= ~denied[w];
    }
  }

  private byte under(int id, int part, int space) {
    for (int inner : program.cone[id]) {
      value[inner] = compute(inner, space);
    }
    return value[part];
  }

  /// The value of the part of an existence node for one holding alone.
  byte under(int id, Shape shape, long[] denied) {
    int space = program.operand[id];
    program.tables[space].planes(shape, sure[space], possible[space]);
    deny(space, denied);
    return under(id, program.parts[id][0], space);
  }

  /// The same for a holding of which it is settled which atoms it matches.
  byte under(int id, long[] matched) {
    int space = program.operand[id];
    System.arraycopy(matched, 0, sure[space], 0, matched.length);
    System.arraycopy(matched, 0, possible[space], 0, matched.length);
    return under(id, program.parts[id][0], space);
  }

  private byte compute(int id, int space) {
    return switch (program.op[id]) {
      case Program.CONSTANT -> program.operand[id] == 1 ? TRUE : FALSE;
      case Program.TEST -> test(program.operand[id], space);
      case Program.FREE -> variable[program.operand[id]];
      case Program.AND -> and(program.parts[id]);
      case Program.OR -> or(program.parts[id]);
      case Program.NOT -> NOT[value[program.parts[id][0]]];
      default -> value[program.parts[id][0]];
    };
  }

  private byte test(int atom, int space) {
    int word = atom >> 6;
    long t = (sure[space][word] >>> atom) & 1L;
    long p = (possible[space][word] >>> atom) & 1L;
    return (byte) ((p << 1) | t);
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
