package io.bangka.server.api;

import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.use.ExampleProfiles;
import io.bangka.server.use.Shapes;
import io.bangka.service.AnswerJson;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import java.util.ArrayList;

/// People to try things with, to read: made up, and the same for everybody.
record ProfilesApi() {
  static final String PATH = Api.BASE + "/profiles/examples";

  void routes(Router router) {
    String text = AnswerJson.text(shape()) + "\n";
    router.get(PATH, _ -> Response.of(200, Response.JSON, text));
  }

  private static Shape.Fields shape() {
    var examples = new ArrayList<Shape>();
    for (var example : ExampleProfiles.ALL) {
      var title = new Json().put("en", example.title().en()).put("zh", example.title().zh());
      examples.add(
          new Json()
              .put("id", example.id())
              .put("title", title.shape())
              .put("profile", Shapes.of(example.profile()))
              .shape());
    }
    return new Json().put("profiles", new Shape.Several(examples)).shape();
  }
}
