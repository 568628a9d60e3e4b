package io.bangka.server.use;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.service.Shape;
import java.util.List;

/// What the doors tell of something that can be done: an object in and JSON out.
public sealed interface Use permits UseCase, ReportUse {

  /// As it is called everywhere: `explain-message`.
  String name();

  LocalText title();

  /// What it does, for whoever chooses among them: one to three sentences.
  LocalText does();

  /// The JSON Schema (draft 2020-12) of a request, exact for this knowledge.
  Shape.Fields request(Knowledge knowledge);

  /// Requests that are answered, as JSON. Tests run each.
  List<UseCase.Example> examples();

  /// Whether it changes anything, and so is guarded.
  default boolean writes() {
    return false;
  }
}
