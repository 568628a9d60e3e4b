package io.bangka.model;

/// Who stands behind a source. Authorities come in bands; a row of a higher band beats a row of a
/// lower one, and within a band neither standing beats the other.
public enum Authority {
  LAW(5),
  OFFICIAL(4),
  REPUBLISHED_OFFICIAL(4),
  PRESS(3),
  GUIDE(2),
  COMMUNITY(1);

  private final int band;

  Authority(int band) {
    this.band = band;
  }

  /// 5 for law down to 1 for community; a higher number beats a lower one.
  public int band() {
    return band;
  }

  /// Guides may carry a rule, visibly weak; an answer that rests on one says so.
  public boolean weak() {
    return band <= 2;
  }
}
