package io.bangka.server.use;

import java.util.List;

/// All of them, in the order in which they are shown. Every door reads this list; nothing else has
/// to be told of a new one.
public final class UseCases {
  public static final List<UseCase> ALL =
      List.of(
          new AskUse(),
          new AssessUse(),
          new RouteUse(),
          new InterviewUse(),
          new CostUse(),
          new ExplainMessageUse());

  private UseCases() {}
}
