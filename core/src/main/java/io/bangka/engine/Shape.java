package io.bangka.engine;

import java.util.Arrays;
import java.util.BitSet;

/// One holding in a program's own terms: for every attribute the class of its value, or the classes
/// that it may be in. Mutable while an enumeration narrows it; otherwise left alone.
///
/// For an attribute that takes several values, `may` bounds the set from above and `must` from
/// below; for any other attribute `must` is unused.
final class Shape {
  /// In [#code]: the classes are in [#may] and [#must].
  static final int PARTIAL = -2;

  final int[] code;
  final BitSet[] may;
  final BitSet[] must;

  Shape(int attributes) {
    this(filled(attributes), new BitSet[attributes], new BitSet[attributes]);
  }

  private Shape(int[] code, BitSet[] may, BitSet[] must) {
    this.code = code;
    this.may = may;
    this.must = must;
  }

  private static int[] filled(int attributes) {
    var code = new int[attributes];
    Arrays.fill(code, Classes.UNSAID);
    return code;
  }

  Shape copy() {
    return new Shape(code.clone(), copy(may), copy(must));
  }

  private static BitSet[] copy(BitSet[] sets) {
    var copies = new BitSet[sets.length];
    for (int i = 0; i < sets.length; i++) {
      if (sets[i] != null) {
        copies[i] = (BitSet) sets[i].clone();
      }
    }
    return copies;
  }

  /// The classes that the value (or one of the values) may be in.
  BitSet possible(int attribute, int classes) {
    var bits = new BitSet(classes);
    switch (code[attribute]) {
      case Classes.UNSAID -> bits.set(0, classes);
      case PARTIAL -> bits.or(may[attribute]);
      default -> bits.set(code[attribute]);
    }
    return bits;
  }

  /// For an attribute with several values: the classes that are surely among them.
  BitSet certain(int attribute) {
    var bits = new BitSet();
    switch (code[attribute]) {
      case Classes.UNSAID -> {}
      case PARTIAL -> bits.or(must[attribute]);
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
      code[attribute] = possible.nextSetBit(0);
    } else {
      code[attribute] = PARTIAL;
    }
    may[attribute] = (BitSet) possible.clone();
    must[attribute] = (BitSet) certain.clone();
  }
}
