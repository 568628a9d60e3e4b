package io.bangka.server.web;

import io.bangka.route.Criterion;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.service.Preference;
import io.bangka.service.RouteAnswer;
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
    return wanted.isNothing()
        ? page(view, new StartPage(view).routes())
        : decisions.decide(() -> all(view, wanted));
  }

  private Response all(View view, Wanted wanted) throws Faulty {
    return page(view, new RoutesPage(view, wanted, routes(view, wanted)).nodes());
  }

  private Response page(View view, List<Node> nodes) {
    return new Layout(view, assets).page(200, view.say("What you can do", "可以怎么办"), "route", nodes);
  }

  /// One way as a plan: a page, or a file to keep. Without a name the first way is planned; if
  /// there is none, it leads to the page that says why.
  Response plan(View view) throws Refused, Faulty, IOException {
    var wanted = wanted(view);
    if (wanted.isNothing()) {
      return Response.seeOther(view.to("route"));
    }
    var move = move(view);
    var preference = ordered(view).planning(move);
    return decisions.decide(() -> {
      var named = view.call().query("through");
      var through = named.isPresent() ? named : first(view, wanted, preference.criterion());
      var found =
          through.isPresent()
              ? plan(view, wanted, through.get(), preference)
              : Optional.<RouteReply>empty();
      return found.isPresent() ? shown(view, wanted, found.get(), move) : again(view, wanted);
    });
  }

  /// The procedure with which the best way ends; empty if there is no way.
  private static Optional<String> first(View view, Wanted wanted, Criterion by) throws Faulty {
    return routes(view, wanted).stream()
        .flatMap(goal -> goal.by().stream())
        .filter(reply -> reply.answer().by() == by)
        .flatMap(reply -> reply.answer().routes().stream())
        .findFirst()
        .map(RouteAnswer.Route::procedure);
  }

  private Response shown(View view, Wanted wanted, RouteReply reply, Optional<LocalDate> move)
      throws Refused {
    var plan = reply.plan().orElseThrow();
    return switch (view.call().query("as").orElse("")) {
      case "md" -> file("text/markdown; charset=utf-8", "bangka.md", plan.markdown());
      case "ics" ->
          file(
              "text/calendar; charset=utf-8",
              "bangka.ics",
              plan.calendar().orElseThrow(() -> new Refused(Problem.dayless())));
      default -> {
        var route = reply.answer().routes().getFirst();
        var nodes = new PlanPage(view, wanted, route, plan, move).nodes();
        yield new Layout(view, assets).page(200, route.title(), "route", nodes);
      }
    };
  }

  /// To all ways, from which one can be chosen. What is personal stays out of the address.
  private Response again(View view, Wanted wanted) throws Faulty {
    return wanted.isPrivate()
        ? all(view, wanted)
        : Response.seeOther(wanted.to("route").toString());
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
