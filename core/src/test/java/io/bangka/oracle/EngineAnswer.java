package io.bangka.oracle;

import io.bangka.engine.Assessment;
import io.bangka.engine.Engine;
import io.bangka.money.Rates;

/// Asks the engine about a random world, taking the profile as it is: what is presumed in it was
/// presumed already. No reference rate is known, so that other currencies never compare.
final class EngineAnswer {
  private EngineAnswer() {}

  static Oracle.Answer of(RandomWorld world) {
    var assessment = assessment(world, true);
    return new Oracle.Answer(assessment.verdict(), assessment.why());
  }

  static Assessment assessment(RandomWorld world, boolean strict) {
    var engine = new Engine(world.knowledge(), Rates.NONE);
    return engine.assess(world.asOf(), world.goal(), world.profile(), world.parties(), strict);
  }
}
