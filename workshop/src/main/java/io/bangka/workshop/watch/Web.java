package io.bangka.workshop.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Asks for pages, and follows where they lead; every step on the way is asked of robots.txt first.
/// Sends an address, the program's name and what tells whether the page changed, and nothing else.
/// Thread-safe.
final class Web implements AutoCloseable {
  private static final int MOST_STEPS = 6;

  private final Manners manners;
  private final HttpClient client;
  private final Semaphore hostsAtOnce;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Web(Manners manners) {
    this.manners = manners;
    hostsAtOnce = new Semaphore(manners.hostsAtOnce());
    client =
        HttpClient.newBuilder()
            .connectTimeout(manners.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /// @param before what is known of the page, to ask only for what is new
  Reply get(String url, Optional<Memory> before) throws Unreachable, InterruptedException {
    URI at = uri(url);
    boolean forGood = true;
    for (int step = 0; step < MOST_STEPS; step++) {
      var host = host(at);
      if (!allowed(at, host)) {
        throw new Unreachable(Trouble.of(Trouble.Kind.ROBOTS));
      }
      var response = host.ask(request(at, before));
      if (!isRedirect(response)) {
        return reply(response, step > 0 && forGood ? Optional.of(at) : Optional.empty());
      }
      forGood &= response.statusCode() == 301 || response.statusCode() == 308;
      at = next(at, response);
    }
    throw new Unreachable(Trouble.of(Trouble.Kind.REDIRECTS));
  }

  private static Reply reply(HttpResponse<Optional<byte[]>> response, Optional<URI> moved)
      throws Unreachable {
    int status = response.statusCode();
    if (status == 304) {
      return new Reply.Same(moved);
    }
    if (status == 404 || status == 410) {
      return new Reply.Gone(moved);
    }
    if (status != 200) {
      throw new Unreachable(Trouble.ofStatus(status));
    }
    var headers = response.headers();
    var body =
        response.body().orElseThrow(() -> new Unreachable(Trouble.of(Trouble.Kind.TOO_LARGE)));
    return new Reply.Found(
        Fingerprint.of(body, headers.firstValue("Content-Type").orElse("")),
        headers.firstValue("ETag"),
        headers.firstValue("Last-Modified"),
        moved);
  }

  private boolean allowed(URI page, Host host) throws Unreachable, InterruptedException {
    String path =
        page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
    String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
    return host.robots(() -> robots(page)).allows(path + query);
  }

  /// Without a robots.txt everything is allowed; where the server fails, nothing (RFC 9309, 2.3.1).
  private Robots robots(URI page) throws Unreachable, InterruptedException {
    URI at = page.resolve("/robots.txt");
    for (int step = 0; step < MOST_STEPS; step++) {
      var response = host(at).ask(request(at, Optional.empty()));
      if (!isRedirect(response)) {
        return robots(response);
      }
      at = next(at, response);
    }
    return Robots.NONE;
  }

  private static Robots robots(HttpResponse<Optional<byte[]>> response) throws Unreachable {
    int status = response.statusCode();
    if (status >= 500 || Host.isTired(status)) {
      throw new Unreachable(Trouble.ofStatus(status));
    }
    return status == 200
        ? response
            .body()
            .map(body -> Robots.of(new String(body, StandardCharsets.UTF_8)))
            .orElseThrow(() -> new Unreachable(Trouble.of(Trouble.Kind.TOO_LARGE)))
        : Robots.NONE;
  }

  private HttpRequest request(URI page, Optional<Memory> before) {
    var request =
        HttpRequest.newBuilder(page)
            .timeout(manners.total())
            .header("User-Agent", Manners.USER_AGENT)
            .header("Accept", "text/html, */*;q=0.5");
    before.flatMap(Memory::etag).ifPresent(tag -> request.header("If-None-Match", tag));
    before.flatMap(Memory::modified).ifPresent(day -> request.header("If-Modified-Since", day));
    return request.build();
  }

  private static boolean isRedirect(HttpResponse<?> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> response.headers().firstValue("Location").isPresent();
      default -> false;
    };
  }

  private static URI next(URI at, HttpResponse<?> response) throws Unreachable {
    URI next;
    try {
      next = at.resolve(new URI(response.headers().firstValue("Location").orElse("")));
    } catch (URISyntaxException _) {
      throw new Unreachable(Trouble.of(Trouble.Kind.REDIRECTS));
    }
    if (at.getScheme().equals("https") && !"https".equals(next.getScheme())) {
      throw new Unreachable(Trouble.of(Trouble.Kind.REDIRECTS));
    }
    return uri(next.toString());
  }

  /// An address of the web, without the part that only a browser uses.
  private static URI uri(String url) throws Unreachable {
    try {
      var uri = URI.create(new URI(url.split("#", 2)[0]).toASCIIString());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("https") || scheme.equals("http");
      if (isWeb && uri.getHost() != null && uri.getRawUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException | IllegalArgumentException _) {
      // said below
    }
    throw new Unreachable(Trouble.of(Trouble.Kind.ADDRESS));
  }

  private Host host(URI page) {
    String name = (page.getScheme() + "://" + page.getAuthority()).toLowerCase(Locale.ROOT);
    return hosts.computeIfAbsent(name, _ -> new Host(client, manners, hostsAtOnce));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
