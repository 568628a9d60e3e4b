package io.bangka.bench.five;

import io.bangka.engine.Prepared;
import io.bangka.model.Profile;
import io.bangka.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One decision by each engine, on one applicant after another.
///
/// `…Decides` has its input ready in the engine's own terms; `…FromValues` starts from the plain
/// values of an [Applicant] each time.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FiveConditions {
  /// A power of two; so many that a processor cannot learn their order.
  private static final int NUMBER = 1 << 10;

  private final List<Applicant> applicants = Applicant.draw(NUMBER);
  private int next;

  private int next() {
    next = (next + 1) & (NUMBER - 1);
    return next;
  }

  /// Set up only where it is measured, so that no engine's classes disturb another's.
  @State(Scope.Thread)
  public static class Bangka {
    final WithBangka bangka = new WithBangka();
    final List<Profile> profiles =
        Applicant.draw(NUMBER).stream().map(WithBangka::profile).toList();
    final List<Prepared.Encoded> full = profiles.stream().map(bangka::encode).toList();
    final List<Prepared.Encoded> sparse =
        Applicant.draw(NUMBER).stream().map(WithBangka::sparse).map(bangka::encode).toList();
  }

  @State(Scope.Thread)
  public static class Jdmn {
    final WithJdmn jdmn = new WithJdmn();
  }

  @State(Scope.Thread)
  public static class Drools {
    final WithDrools drools = new WithDrools();
  }

  @State(Scope.Thread)
  public static class Cel {
    final WithCel cel = new WithCel();
    final List<Map<String, Object>> encoded =
        Applicant.draw(NUMBER).stream().map(WithCel::encode).toList();
  }

  @Benchmark
  public boolean javaByHand() {
    return WithJava.decide(applicants.get(next()));
  }

  @Benchmark
  public Verdict bangkaDecides(Bangka state) {
    return state.bangka.decide(state.full.get(next()));
  }

  /// Half of the values are missing; exactly, nevertheless.
  @Benchmark
  public Verdict bangkaDecidesWithUnknowns(Bangka state) {
    return state.bangka.decide(state.sparse.get(next()));
  }

  @Benchmark
  public Verdict bangkaFromProfile(Bangka state) {
    return state.bangka.decide(state.bangka.encode(state.profiles.get(next())));
  }

  @Benchmark
  public Verdict bangkaFromProfileByTheDoor(Bangka state) {
    return state.bangka.decide(state.profiles.get(next()));
  }

  @Benchmark
  public Verdict bangkaFromValues(Bangka state) {
    return state.bangka.decide(state.bangka.encode(WithBangka.profile(applicants.get(next()))));
  }

  @Benchmark
  public boolean jdmnExpressionFromValues(Jdmn state) {
    return state.jdmn.expression(applicants.get(next()));
  }

  @Benchmark
  public boolean jdmnTableFromValues(Jdmn state) {
    return state.jdmn.table(applicants.get(next()));
  }

  @Benchmark
  public boolean droolsFromValuesInKeptSession(Drools state) {
    return state.drools.inKeptSession(applicants.get(next()));
  }

  @Benchmark
  public boolean droolsFromValuesInOwnSession(Drools state) {
    return state.drools.inOwnSession(applicants.get(next()));
  }

  @Benchmark
  public boolean celDecides(Cel state) {
    return state.cel.decide(state.encoded.get(next()));
  }

  @Benchmark
  public boolean celFromValues(Cel state) {
    return state.cel.decide(WithCel.encode(applicants.get(next())));
  }
}
