package io.bangka.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Which handler answers which path and method. A GET answers HEAD as well. Filled once, then
/// thread-safe.
public final class Router {
  private final List<Route> routes = new ArrayList<>();

  /// @param path segments, of which one in braces stands for any: `/api/v1/knowledge/{id}`
  /// @param segments of the path
  record Route(String method, String path, List<String> segments, Handler handler) {
    Route(String method, String path, Handler handler) {
      this(method, path, Router.segments(path), handler);
    }

    /// What stood in the place of the braces; empty if the path is another.
    Optional<Map<String, String>> matches(List<String> theirs) {
      if (segments.size() != theirs.size()) {
        return Optional.empty();
      }
      var variables = new LinkedHashMap<String, String>();
      for (int i = 0; i < segments.size(); i++) {
        String mine = segments.get(i);
        if (mine.startsWith("{") && !theirs.get(i).isEmpty()) {
          variables.put(mine.substring(1, mine.length() - 1), theirs.get(i));
        } else if (!mine.equals(theirs.get(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(variables);
    }
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  /// A route with what it found in a path.
  record Found(Route route, Call call) {}

  public Router get(String path, Handler handler) {
    routes.add(new Route("GET", path, handler));
    return this;
  }

  public Router post(String path, Handler handler) {
    routes.add(new Route("POST", path, handler));
    return this;
  }

  public Router patch(String path, Handler handler) {
    routes.add(new Route("PATCH", path, handler));
    return this;
  }

  public Router delete(String path, Handler handler) {
    routes.add(new Route("DELETE", path, handler));
    return this;
  }

  /// @throws Refused if there is nothing at this path, or not for this method
  Found find(Call call) throws Refused {
    String method = call.method().equals("HEAD") ? "GET" : call.method();
    var segments = segments(call.path());
    var allowed = new TreeSet<String>();
    for (Route route : routes) {
      var variables = route.matches(segments);
      if (variables.isPresent() && route.method().equals(method)) {
        return new Found(route, call.with(variables.get()));
      }
      variables.ifPresent(_ -> allowed.add(route.method()));
    }
    if (allowed.isEmpty()) {
      throw new Refused(Problem.notFound(call.path()));
    }
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    throw new Refused(Problem.wrongMethod(String.join(", ", allowed)));
  }
}
