package io.bangka.workshop.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.bangka.model.Vocabulary;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.json.JsonMapper;

/// What the schemas of a vocabulary find wrong in files.
final class SchemaFaults {
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<PackFile, Schema> schemas = new EnumMap<>(PackFile.class);

  SchemaFaults(Vocabulary vocabulary) {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (PackFile file : PackFile.values()) {
      schemas.put(file, registry.getSchema(PackSchema.of(file, vocabulary)));
    }
  }

  List<String> in(PackFile sort, String yaml) {
    Object content;
    try {
      content = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (YamlEngineException notYaml) {
      return List.of(String.valueOf(notYaml.getMessage()));
    }
    return Objects.requireNonNull(schemas.get(sort))
        .validate(JSON.writeValueAsString(content), InputFormat.JSON)
        .stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
        .toList();
  }

  /// Which sort of file it is by its path.
  static Optional<PackFile> sort(Path file) {
    return Stream.of(PackFile.values())
        .filter(sort -> file.toString().matches(".*/" + sort.path().replace("*", "[^/]*")))
        .findFirst();
  }
}
