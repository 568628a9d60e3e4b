package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.server.use.ExampleProfiles;
import io.bangka.server.use.ExampleProfiles.ExampleProfile;
import io.bangka.service.Bangka;
import io.bangka.service.Requests;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The people to try things with.
class ProfilesTest {
  private static final Bangka BANGKA = Bangka.builtIn(Running.TODAY);

  static Stream<ExampleProfile> all() {
    return ExampleProfiles.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachIsAProfileThatTheVocabularyKnows(ExampleProfile example) throws Faulty {
    for (String platform : List.of("wechat-pay", "alipay")) {
      String request =
          "{\"profile\":%s,\"query\":{\"platform\":\"%s\",\"purpose\":\"link\"}}"
              .formatted(example.json(), platform);
      var written = JsonReader.read("x", request.getBytes(StandardCharsets.UTF_8));
      var answer = new Requests(BANGKA, Setting.ORDINARY).assess(written).answer();
      assertThat(answer.ignored()).isEmpty();
      assertThat(answer.answers()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatTheWorkbenchShowsSaysTheSame(ExampleProfile example) throws Faulty {
    var typed = Reading.of("<profile>", example.text().getBytes(StandardCharsets.UTF_8));
    assertThat(new ExampleProfile("", example.title(), typed).json()).isEqualTo(example.json());
  }

  @Test
  void theyAreListedForPrograms() {
    try (var server = Running.usual()) {
      var listed = server.get("/api/v1/profiles/examples").body();
      assertThat(listed).startsWith("{\"profiles\":[{\"id\":\"visitor-with-a-visa-card\"");
      assertThat(server.get("/zh/workbench?example=minor&example=no-card").body())
          .contains("age: 15", "age: 19");
    }
  }
}
