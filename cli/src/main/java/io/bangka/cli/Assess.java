package io.bangka.cli;

import io.bangka.written.Faulty;

/// `bangka assess`.
final class Assess implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    Profiles.refuseNothingAsked(task.given());
    var profile = Profiles.of(task);
    var setting = Asked.setting(task);
    var query = QueryGiven.of(task.given());
    return Asked.answering(
        task, bangka -> Answers.print(bangka.assess(profile, query, setting), task));
  }
}
