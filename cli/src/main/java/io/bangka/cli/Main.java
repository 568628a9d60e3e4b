package io.bangka.cli;

/// The terminal's entry.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var terminal = Terminal.ofSystem();
    System.exit(new Cli(terminal).run(Arguments.asTyped(args)));
  }
}
