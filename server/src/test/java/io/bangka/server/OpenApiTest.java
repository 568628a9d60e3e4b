package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.bangka.model.Language;
import io.bangka.server.api.AttemptsPaths;
import io.bangka.server.api.OpenApi;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.AnswerJson;
import io.bangka.service.Bangka;
import io.bangka.service.Shape;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The description of the API, held against what the server does.
class OpenApiTest {
  private static final Shape.Fields DOCUMENT =
      new OpenApi(Bangka.builtIn(Running.TODAY).knowledge()).document(Language.EN);

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.usual();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> examples() {
    return UseCases.ALL.stream()
        .flatMap(use -> use.examples().stream().map(example -> Arguments.of(use, example)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  @Tag("slow")
  void everyExampleIsWhatItsSchemaTakesAndIsAnsweredAsItsSchemaSays(
      UseCase use, UseCase.Example example) {
    assertThat(faults(request(use), example.json())).isEmpty();
    var answered = server.post("/api/v1/" + use.name(), example.json());
    assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
    assertThat(faults(use.answer().getSimpleName(), answered.body())).isEmpty();
  }

  @Test
  @Tag("slow")
  void reportsOfTheExamplesAreKeptCorrectedAndCountedAsTheirSchemasSay() {
    String receipt = "";
    for (UseCase.Example example : AttemptsPaths.EXAMPLES) {
      assertThat(faults("Report", example.json())).isEmpty();
      var added = server.post("/api/v1/attempts", example.json());
      assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
      assertThat(faults("Receipt", added.body())).isEmpty();
      receipt = added.body().replaceAll("(?s).*:\"([^\"]+)\".*", "$1");
    }
    assertThat(faults("ReportCorrection", AttemptsPaths.CORRECTION.json())).isEmpty();
    var corrected =
        server.send(
            HttpRequest.newBuilder(server.at("/api/v1/attempts/mine"))
                .header("Authorization", "Bearer " + receipt)
                .method(
                    "PATCH", HttpRequest.BodyPublishers.ofString(AttemptsPaths.CORRECTION.json()))
                .build());
    assertThat(faults("Receipt", corrected.body())).isEmpty();
    String stats = server.get("/api/v1/attempts/stats").body();
    assertThat(faults("ReportStatistics", stats)).as(stats).isEmpty();
    assertThat(faults("ReportReasons", server.get("/api/v1/attempts/reasons").body())).isEmpty();
    assertThat(faults("ReportDrift", server.get("/api/v1/attempts/drift").body())).isEmpty();
  }

  @Test
  void aMisspeltRequestIsNoneByTheSchemaEither() {
    assertThat(faults("AskRequest", "{\"txet\":\"a\"}")).isNotEmpty();
    assertThat(faults("AssessRequest", "{\"query\":{\"platform\":\"ferry-pay\"}}")).isNotEmpty();
    assertThat(faults("AssessRequest", "{\"query\":{\"platform\":\"alipay\"}}")).isEmpty();
  }

  @Test
  void aProblemIsWhatTheSchemaSays() {
    var answered = server.post("/api/v1/ask", "{\"txet\":\"a\"}");
    assertThat(faults("Problem", answered.body())).isEmpty();
  }

  @Test
  void everyPathThatIsDescribedIsThere() {
    var paths = (Shape.Fields) Objects.requireNonNull(DOCUMENT.fields().get("paths"));
    for (Map.Entry<String, Shape> path : paths.fields().entrySet()) {
      boolean post = ((Shape.Fields) path.getValue()).fields().containsKey("post");
      var answered =
          post ? server.post(path.getKey(), "") : server.get(path.getKey().replace("{id}", "none"));
      assertThat(answered.statusCode()).as(path.getKey()).isNotIn(405, 500);
      assertThat(answered.body())
          .as(path.getKey())
          .doesNotContain("There is nothing at `" + path.getKey());
    }
  }

  private static String request(UseCase use) {
    return Stream.of(use.name().split("-", -1))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .reduce("", String::concat)
        + "Request";
  }

  private static List<String> faults(String schema, String json) {
    String address = "https://bangka.example/openapi.json";
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(address, AnswerJson.text(DOCUMENT))));
    return registry
        .getSchema(SchemaLocation.of(address + "#/components/schemas/" + schema))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
