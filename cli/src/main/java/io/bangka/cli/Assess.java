package io.bangka.cli;

import io.bangka.written.Faulty;

/// `bangka assess`.
final class Assess implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    Profiles.refuseNothingAsked(task.given());
    var profile = Profiles.of(task);
    var setting = Asked.setting(task);
    var bangka = Asked.answering(task);
    return Answers.print(bangka.assess(profile, QueryGiven.of(task.given()), setting), task);
  }
}
