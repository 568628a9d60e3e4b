package io.bangka.server.api;

import io.bangka.model.Language;
import io.bangka.server.http.Call;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Desk;
import io.bangka.server.http.Problem;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.http.Tokens;
import io.bangka.server.use.Library;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The endpoints. Thread-safe.
public final class Api {
  static final String BASE = "/api/v1";
  private static final Set<String> JSON = Set.of("", Response.JSON);

  private final Library library;
  private final Decisions decisions;
  private final Desk desk;
  private final Tokens tokens;

  public Api(Library library, Decisions decisions, Desk desk, Tokens tokens) {
    this.library = library;
    this.decisions = decisions;
    this.desk = desk;
    this.tokens = tokens;
  }

  public void routes(Router router) {
    for (UseCase use : UseCases.ALL) {
      router.post(BASE + "/" + use.name(), call -> answer(use, call));
    }
    new KnowledgeApi(library, decisions).routes(router);
    new AttemptsApi(library, desk, tokens).routes(router);
    new ProfilesApi().routes(router);
    router.get("/openapi", call -> new OpenApi(library.bangka().knowledge()).response(call));
    router.get("/openapi.json", call -> new OpenApi(library.bangka().knowledge()).response(call));
    router.post(BASE + "/knowledge/reload", this::reload);
  }

  private Response answer(UseCase use, Call call) throws Refused, Faulty, IOException {
    if (use.writes()) {
      tokens.check(call);
    }
    if (use.name().equals("ask") && call.type().equals(Bulk.TYPE)) {
      return new Bulk(library.bangka(), setting(call), decisions).answer(call);
    }
    byte[] body = json(call);
    var prepared = use.prepared(library.bangka(), body, setting(call));
    var atHand = prepared.atHand();
    return Response.of(
        200,
        Response.JSON,
        line(atHand.isPresent() ? atHand.get() : decisions.decide(prepared::utf8)));
  }

  private static byte[] line(byte[] answer) {
    byte[] line = Arrays.copyOf(answer, answer.length + 1);
    line[answer.length] = '\n';
    return line;
  }

  static byte[] json(Call call) throws Refused, IOException {
    if (!JSON.contains(call.type())) {
      throw new Refused(Problem.wrongType(Response.JSON));
    }
    return call.body().bytes();
  }

  /// The language that a client asks for holds where the request names none. Without either it is
  /// the language of the question.
  private static Setting setting(Call call) {
    Optional<Language> language = call.header("accept-language").map(_ -> call.language());
    return new Setting(language, Optional.empty(), false);
  }

  private Response reload(Call call) throws Refused, Faulty, IOException {
    tokens.check(call);
    boolean changed = library.refresh();
    return Response.of(200, Response.JSON, "{\"changed\":" + changed + "}\n");
  }
}
