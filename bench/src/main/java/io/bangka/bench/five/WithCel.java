package io.bangka.bench.five;

import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.Map;

/// The rule as one expression of CEL, compiled and checked once; by the newer of its two runtimes.
final class WithCel {
  private final Program program;

  WithCel() {
    var cel =
        CelFactory.plannerCelBuilder()
            .addVar("age", SimpleType.INT)
            .addVar("document", SimpleType.STRING)
            .addVar("sms", SimpleType.BOOL)
            .addVar("network", SimpleType.STRING)
            .addVar("country", SimpleType.STRING)
            .setResultType(SimpleType.BOOL)
            .build();
    try {
      program = cel.createProgram(cel.compile(Text.of("five.cel")).getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> encode(Applicant who) {
    return Map.of(
        "age", (long) who.age(),
        "document", who.document(),
        "sms", who.sms(),
        "network", who.network(),
        "country", who.country());
  }

  boolean decide(Map<String, Object> encoded) {
    try {
      return (boolean) program.eval(encoded);
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }
}
