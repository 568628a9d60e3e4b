package io.bangka.service;

/// The fields of a plan, in the order of their components.
record PlanFields(JsonSink json) {

  void plan(RouteAnswer.Plan plan) {
    json.text("procedure", plan.procedure());
    json.text("to", plan.to());
    json.text("move", plan.move());
    json.texts("bring", plan.bring());
    json.list("tasks", plan.tasks(), this::task);
    json.list("deadlines", plan.deadlines(), this::deadline);
  }

  private void task(RouteAnswer.PlannedTask task) {
    json.object(() -> {
      json.number("step", task.step());
      json.code("phase", task.phase());
      json.flag("placed", task.placed());
      json.number("days", task.days());
      json.flag("open", task.open());
      json.text("date", task.date());
      json.flag("late", task.late());
      json.texts("bring", task.bring());
      json.text("title", task.title());
      json.text("text", task.text());
    });
  }

  private void deadline(RouteAnswer.PlannedDeadline deadline) {
    json.object(() -> {
      json.code("kind", deadline.kind());
      deadline.step().ifPresent(step -> json.number("step", step));
      json.text("procedure", deadline.procedure());
      json.text("holding", deadline.holding());
      json.text("period", deadline.period());
      json.text("date", deadline.date());
      json.text("text", deadline.text());
      json.texts("sources", deadline.sources());
    });
  }
}
