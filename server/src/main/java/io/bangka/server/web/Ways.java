package io.bangka.server.web;

import io.bangka.server.http.Decisions;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.service.Preference;
import io.bangka.service.RouteAnswer;
import io.bangka.service.RoutesTo;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  Response plan(View view) throws Refused, Faulty, IOException {
    var wanted = wanted(view);
    String through = view.call().query("through").orElse("");
    return decisions.decide(() -> {
      var goals = wanted.isNothing() ? List.<RoutesTo>of() : routes(view, wanted);
      for (RoutesTo goal : goals) {
        var route = through(goal, through, view.call().query("by").orElse(""));
        if (route.isPresent()) {
          var page = new PlanPage(view, wanted, goal, route.get());
          return new Layout(view, assets).page(200, route.get().title(), "route", page.nodes());
        }
      }
      throw new Refused(Problem.notFound(view.call().path()));
    });
  }

  /// The route through a procedure, as the measure has it by which it was found.
  private static Optional<RouteAnswer.Route> through(RoutesTo goal, String through, String by) {
    return goal.by().stream()
        .map(reply -> reply.answer())
        .sorted(java.util.Comparator.comparing(a -> !a.by().name().equalsIgnoreCase(by)))
        .flatMap(answer -> answer.routes().stream())
        .filter(route -> route.procedure().equals(through))
        .findFirst();
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
