package io.bangka.engine;

/// What is taken for granted of what nobody said.
public enum Presuming {
  /// All that the knowledge presumes: somebody asked once, and mentioned little.
  EVERYTHING,

  /// Only the attributes' defaults: who is asked what they have is not presumed to have or to lack
  /// anything.
  DEFAULTS,

  /// Nothing.
  NOTHING;

  public static Presuming of(boolean strict) {
    return strict ? NOTHING : EVERYTHING;
  }
}
