package io.bangka.cli;

/// The version of the program.
final class Version {
  private Version() {}

  static String text() {
    var version = Version.class.getPackage().getImplementationVersion();
    return "bangka " + (version == null ? "(unbuilt)" : version) + "\n";
  }
}
