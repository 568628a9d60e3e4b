package io.bangka.pack;

/// Under which key of a procedure or a rule a statement stands, and so what effect it has.
public enum StatedAs {
  OFFERED,
  ACCEPTS,
  REFUSES,
  OTHERS,
  DECIDED_BY,
  ALLOWS,
  DENIES,
  LIMITS,
  FEES,
  COSTS,
  TAKES,
  LASTS,
  UPKEEP,
  HAZARDS,
  HINTS,
  UNLAWFUL
}
