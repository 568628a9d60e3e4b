package io.bangka.model;

/// The answer to one query about one profile. `DEPENDS` means that two completions of what is known
/// differ, and always comes with a [Why].
public enum Verdict {
  YES,
  NO,
  DEPENDS
}
