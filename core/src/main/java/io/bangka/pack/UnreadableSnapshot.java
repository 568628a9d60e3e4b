package io.bangka.pack;

import io.bangka.model.LocalText;
import java.io.IOException;

/// A snapshot that cannot be used: cut short, damaged, no snapshot at all, or from another version.
public final class UnreadableSnapshot extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient LocalText text;

  UnreadableSnapshot(String en, String zh) {
    super(en);
    this.text = new LocalText(en, zh);
  }

  /// What is wrong and how to mend it, in both languages.
  public LocalText text() {
    return text;
  }
}
