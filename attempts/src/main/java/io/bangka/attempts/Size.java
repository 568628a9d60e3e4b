package io.bangka.attempts;

/// How many different reports a group has, and whether it may be published.
///
/// @param all those from the web, too
/// @param own without those from the web, which everybody can read and subtract
record Size(long all, long own) {
  /// Groups of fewer are not published.
  static final long LEAST = 5;

  static final Size NOTHING = new Size(0, 0);

  Size plus(Size other) {
    return new Size(all + other.all, own + other.own);
  }

  Size minus(Size other) {
    return new Size(all - other.all, own - other.own);
  }

  /// Whether it is large enough.
  boolean publishable() {
    return all >= LEAST && harmless();
  }

  /// Whether nobody is given away by it, as what is left when the published parts are subtracted
  /// from the published whole.
  boolean harmless() {
    return own == 0 || own >= LEAST;
  }
}
