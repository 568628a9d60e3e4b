package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Profile;
import io.bangka.model.Verdict;
import io.bangka.money.ReferenceRates;
import java.time.LocalDate;
import java.util.Map;

/// A compiled goal for one thread, with its program and its memory at hand: opens the engine's
/// parts to benchmarks, which measure them one by one.
public final class Prepared {
  private final Deciding deciding;
  private final Situation nothing;
  private final Program program;
  private final Run run;

  public Prepared(Knowledge knowledge, LocalDate asOf, Goal goal) {
    deciding = new Deciding(knowledge, Compiled.of(knowledge, asOf, goal, new ReferenceRates()));
    nothing = new Engine(knowledge).situation(goal, Profile.NOTHING_SAID, Map.of());
    program = deciding.program(nothing);
    run = new Run(program, deciding.compiled().goal());
  }

  /// A profile in the program's own terms.
  public record Encoded(Object person) {}

  /// A profile whose lacks, if any, the program already knows.
  public Encoded encode(Profile profile) {
    return new Encoded(Person.of(program, profile, Map.of(), nothing.act()));
  }

  /// Exact, as every verdict is.
  public Verdict decide(Encoded encoded) {
    return new Exact(run, Exact.BUDGET).decide((Person) encoded.person).verdict();
  }

  /// The nodes of the program, as a measure of its size.
  public int size() {
    return program.op.length;
  }
}
