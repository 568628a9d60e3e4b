package io.bangka.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One holding in a program's own terms: for every attribute the class of its value, or the classes
/// that it may be in. Mutable while an enumeration narrows it; otherwise left alone.
///
/// For an attribute that takes several values, `may` bounds the set from above and `must` from
/// below; for any other attribute `must` is unused.
final class Shape {
  /// In [#code]: the classes are in [#may] and [#must].
  static final int PARTIAL = -2;

  final int[] code;

  /// Null while no attribute is partly known; so is [#must].
  private BitSet @Nullable [] may;

  private BitSet @Nullable [] must;

  /// What [Table#planes] made of it; null until then, and after a change.
  long @Nullable [] planes;

  Shape(int attributes) {
    code = filled(attributes);
  }

  private Shape(Shape other) {
    code = other.code.clone();
    may = other.may == null ? null : other.may.clone();
    must = other.must == null ? null : other.must.clone();
  }

  private static int[] filled(int attributes) {
    var code = new int[attributes];
    Arrays.fill(code, Classes.UNSAID);
    return code;
  }

  /// The sets themselves are never written to, and so can be shared.
  Shape copy() {
    return new Shape(this);
  }

  /// For an attribute that is [#PARTIAL]; not to be written to.
  BitSet may(int attribute) {
    return Objects.requireNonNull(may)[attribute];
  }

  /// For an attribute that is [#PARTIAL]; not to be written to.
  BitSet must(int attribute) {
    return Objects.requireNonNull(must)[attribute];
  }

  /// The classes that the value (or one of the values) may be in.
  BitSet possible(int attribute, int classes) {
    var bits = new BitSet(classes);
    switch (code[attribute]) {
      case Classes.UNSAID -> bits.set(0, classes);
      case PARTIAL -> bits.or(may(attribute));
      default -> bits.set(code[attribute]);
    }
    return bits;
  }

  /// For an attribute with several values: the classes that are surely among them.
  BitSet certain(int attribute) {
    var bits = new BitSet();
    switch (code[attribute]) {
      case Classes.UNSAID -> {}
      case PARTIAL -> bits.or(must(attribute));
      default -> bits.set(code[attribute]);
    }
    return bits;
  }

  /// Nothing about the attribute is left open that the program could tell apart.
  boolean settled(int attribute, Classes classes) {
    if (code[attribute] >= 0) {
      return true;
    }
    var possible = possible(attribute, classes.count());
    return classes.several() ? possible.equals(certain(attribute)) : possible.cardinality() == 1;
  }

  void set(int attribute, BitSet possible, BitSet certain) {
    if (possible.cardinality() == 1) {
      settle(attribute, possible.nextSetBit(0));
    } else {
      setPartly(attribute, possible, certain);
    }
  }

  /// Exactly this class.
  void settle(int attribute, int number) {
    planes = null;
    code[attribute] = number;
  }

  /// Some of these classes, also if it is only one: for an attribute that takes several values, it
  /// may be one of several values in the same class, or not surely among them.
  void setPartly(int attribute, BitSet possible, BitSet certain) {
    planes = null;
    code[attribute] = PARTIAL;
    if (may == null || must == null) {
      may = new BitSet[code.length];
      must = new BitSet[code.length];
    }
    may[attribute] = (BitSet) possible.clone();
    must[attribute] = (BitSet) certain.clone();
  }
}
