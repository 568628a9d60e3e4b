package io.bangka.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The terminal's entry.
@Command(name = "bangka", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
  @Parameters(arity = "0..*", description = "What to do.")
  String[] words = {};

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    System.out.println(String.join(" ", words));
    return 0;
  }
}
