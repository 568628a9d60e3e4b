package io.bangka.attempts;

import io.bangka.model.LocalText;

/// The store cannot do what it was asked; what it kept before it still keeps, and what was asked
/// was not half done.
public final class StoreTrouble extends Exception {
  private static final long serialVersionUID = 1L;

  /// What is the matter.
  public enum Kind {
    /// There is no such server, or it does not answer.
    UNREACHABLE,
    /// The server knows no such user, password or database.
    UNKNOWN_TO_SERVER,
    /// Another program holds the database for longer than we wait.
    LOCKED,
    /// The file or folder must not be written.
    READ_ONLY,
    /// There is no room left.
    FULL,
    /// The file is no database, or is damaged.
    DAMAGED,
    /// A later version of the program made the database.
    NEWER,
    /// The address is not one of PostgreSQL.
    BAD_ADDRESS,
    /// A file that was to be read or written, not the store's own, fails.
    FILE,
    /// Something that has no name here.
    OTHER
  }

  private final Kind kind;
  private final transient LocalText says;
  private final transient LocalText help;

  StoreTrouble(Kind kind, LocalText says, LocalText help, Throwable cause) {
    super(says.en(), cause);
    this.kind = kind;
    this.says = says;
    this.help = help;
  }

  StoreTrouble(Kind kind, LocalText says, LocalText help) {
    super(says.en());
    this.kind = kind;
    this.says = says;
    this.help = help;
  }

  /// A store that did not answer in the time that somebody had.
  public static StoreTrouble silent(Place place) {
    return new Troubles(place).silent();
  }

  public Kind kind() {
    return kind;
  }

  public LocalText says() {
    return says;
  }

  /// How to mend it.
  public LocalText help() {
    return help;
  }
}
