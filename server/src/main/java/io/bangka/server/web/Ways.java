package io.bangka.server.web;

import io.bangka.route.Criterion;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.service.Preference;
import io.bangka.service.RouteReply;
import io.bangka.service.RoutesTo;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Answers the pages about routes: all of them, and one as a plan.
record Ways(Decisions decisions, Assets assets) {

  Response show(View view) throws Refused, Faulty, IOException {
    var wanted = wanted(view);
    var nodes =
        wanted.isNothing()
            ? new StartPage(view).routes()
            : decisions.decide(() -> new RoutesPage(view, wanted, routes(view, wanted)).nodes());
    return new Layout(view, assets).page(200, view.say("What you can do", "可以怎么办"), "route", nodes);
  }

  /// One way as a plan: a page, or a file to keep.
  Response plan(View view) throws Refused, Faulty, IOException {
    var wanted = wanted(view);
    String through = view.call().query("through").orElse("");
    if (wanted.isNothing() || through.isEmpty()) {
      throw new Refused(Problem.notFound(view.call().path()));
    }
    var move = move(view);
    return decisions.decide(() -> {
      var found = plan(view, wanted, through, ordered(view).planning(move));
      var reply = found.orElseThrow(() -> new Refused(Problem.notFound(view.call().path())));
      var plan = reply.plan().orElseThrow();
      return switch (view.call().query("as").orElse("")) {
        case "md" -> file("text/markdown; charset=utf-8", "bangka.md", plan.markdown());
        case "ics" ->
            file(
                "text/calendar; charset=utf-8",
                "bangka.ics",
                plan.calendar()
                    .orElseThrow(() -> new Refused(Problem.notFound(view.call().path()))));
        default -> {
          var route = reply.answer().routes().getFirst();
          var nodes = new PlanPage(view, wanted, route, plan, move).nodes();
          yield new Layout(view, assets).page(200, route.title(), "route", nodes);
        }
      };
    });
  }

  private static Preference ordered(View view) {
    String by = view.call().query("by").orElse("");
    return Arrays.stream(Criterion.values())
        .filter(criterion -> criterion.name().equalsIgnoreCase(by))
        .findFirst()
        .map(Preference.ORDINARY::by)
        .orElse(Preference.ORDINARY);
  }

  private static Response file(String type, String name, String text) {
    return Response.of(200, type, text)
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private static Optional<LocalDate> move(View view) throws Refused {
    try {
      return view.call().query("move").map(LocalDate::parse);
    } catch (DateTimeException _) {
      throw new Refused(Problem.of(400, "bad-day", "That is no day of the calendar.", "日期无效。"));
    }
  }

  private static Optional<RouteReply> plan(
      View view, Wanted wanted, String through, Preference preference) throws Faulty {
    if (wanted.query().isBlank()) {
      return view.bangka()
          .plan(wanted.words(), wanted.changes(), through, preference, view.setting());
    }
    var query = read("<query>", wanted.query());
    var profile = read("<profile>", wanted.profile().isBlank() ? "{}" : wanted.profile());
    return view.bangka().plan(profile, mapping(query), through, preference, view.setting());
  }

  private static Wanted wanted(View view) throws Refused {
    var wanted = Wanted.of(view);
    if (wanted.isTooLong()) {
      throw new Refused(Problem.of(400, "too-long", "The question is too long.", "问题太长。"));
    }
    return wanted;
  }

  private static List<RoutesTo> routes(View view, Wanted wanted) throws Faulty {
    if (wanted.query().isBlank()) {
      return view.bangka()
          .routes(wanted.words(), wanted.changes(), Preference.ORDINARY, view.setting());
    }
    var query = read("<query>", wanted.query());
    var profile = read("<profile>", wanted.profile().isBlank() ? "{}" : wanted.profile());
    return List.of(
        view.bangka().routes(profile, mapping(query), Preference.ORDINARY, view.setting()));
  }

  private static Written read(String origin, String json) throws Faulty {
    return JsonReader.read(origin, json.getBytes(StandardCharsets.UTF_8));
  }

  private static Written.Mapping mapping(Written written) {
    return written instanceof Written.Mapping mapping
        ? mapping
        : new Written.Mapping(List.of(), written.place());
  }
}
