package io.bangka.model;

import java.util.List;

/// What something is called: its title in both languages and other spellings that people use, in
/// any language.
public record Names(LocalText title, List<String> aliases) {
  public Names {
    aliases = List.copyOf(aliases);
  }
}
