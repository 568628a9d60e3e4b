package io.bangka.server.web;

import io.bangka.server.http.Call;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.written.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Style, script and icon. Their addresses bear a hash of what is in them, so that whoever has one
/// never asks for it again. Read once; then immutable and thread-safe.
final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Map<String, Asset> byName = new LinkedHashMap<>();

  private record Asset(String type, String hash, Response response) {}

  Assets() {
    add("bangka.css", "text/css; charset=utf-8", "/io/bangka/server/web/bangka.css");
    add("icon.svg", "image/svg+xml", "/io/bangka/server/web/icon.svg");
    add("print.js", "text/javascript; charset=utf-8", "/io/bangka/server/web/print.js");
    add("htmx.min.js", "text/javascript; charset=utf-8", HTMX);
  }

  private void add(String name, String type, String resource) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource))) {
      byte[] bytes = in.readAllBytes();
      String hash = HexFormat.of().formatHex(Sha256.of(bytes), 0, 6);
      var response =
          Response.of(200, type, bytes)
              .with("Cache-Control", "public, max-age=31536000, immutable");
      byName.put(name, new Asset(type, hash, response));
    } catch (IOException e) {
      throw new IllegalStateException("the build left out " + name, e);
    }
  }

  /// The address of one.
  String at(String name) {
    return "/assets/" + asset(name).hash() + "/" + name;
  }

  void routes(Router router) {
    router.get("/assets/{hash}/{name}", this::asset);
  }

  private Response asset(Call call) throws Refused {
    var asset = byName.get(call.variable("name"));
    if (asset == null || !asset.hash().equals(call.variable("hash"))) {
      throw new Refused(Problem.notFound(call.path()));
    }
    return asset.response();
  }

  private Asset asset(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }
}
