package io.bangka.server.use;

import io.bangka.model.LocalText;
import io.bangka.service.AnswerJson;
import io.bangka.service.Shape;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// People to try things with, from `profiles.yaml`.
public final class ExampleProfiles {
  private static final String FILE = "profiles.yaml";

  /// In the order of the file.
  public static final List<ExampleProfile> ALL = read();

  private ExampleProfiles() {}

  /// One of them.
  ///
  /// @param id in kebab-case
  public record ExampleProfile(String id, LocalText title, Written profile) {

    /// As people write it: a line for each attribute and each list.
    public String text() {
      var lines = new StringBuilder();
      if (profile instanceof Written.Mapping(var entries, var _)) {
        entries.forEach(
            e -> lines.append(e.key().text()).append(": ").append(flow(e.value())).append('\n'));
      }
      return lines.toString();
    }

    /// The same for programs.
    public String json() {
      return profile instanceof Written.Mapping && Shapes.of(profile) instanceof Shape.Fields fields
          ? AnswerJson.text(fields)
          : "{}";
    }

    private static String flow(Written written) {
      return switch (written) {
        case Written.Scalar scalar -> scalar.text();
        case Written.Sequence(var items, var _) ->
            items.stream().map(ExampleProfile::flow).collect(Collectors.joining(", ", "[", "]"));
        case Written.Mapping(var entries, var _) ->
            entries.stream()
                .map(e -> e.key().text() + ": " + flow(e.value()))
                .collect(Collectors.joining(", ", "{", "}"));
      };
    }
  }

  public static Optional<ExampleProfile> of(String id) {
    return ALL.stream().filter(example -> example.id().equals(id)).findFirst();
  }

  private static List<ExampleProfile> read() {
    try (InputStream in =
        Objects.requireNonNull(ExampleProfiles.class.getResourceAsStream(FILE), FILE)) {
      var written = YamlReader.read(FILE, in.readAllBytes());
      var faults = new Faults();
      var examples = new ArrayList<ExampleProfile>();
      for (Written item : ((Written.Sequence) written).items()) {
        examples.add(example(item, faults));
      }
      faults.throwIfAny();
      return List.copyOf(examples);
    } catch (IOException | Faulty e) {
      throw new IllegalStateException("the build left " + FILE + " unreadable", e);
    }
  }

  private static ExampleProfile example(Written item, Faults faults) throws Faulty {
    var what = new LocalText("a profile", "一份档案");
    try (var fields = Fields.of((Written.Mapping) item, what, faults)) {
      var example =
          new ExampleProfile(
              fields.required("id").text().orElse(""),
              fields.required("title").localText().orElse(what),
              fields.required("profile").written().orElse(item));
      faults.throwIfAny();
      return example;
    }
  }
}
