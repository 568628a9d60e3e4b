import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.InputParameters;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Translates a DMN model to Java, as jDMN's own Maven plugin does, but on the JDK that was found.
///
/// Usage: `Translate MODEL FOLDER PACKAGE`.
final class Translate {
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    var parameters =
        Map.of(
            "dmnVersion", "1.3",
            "modelVersion", "1",
            "platformVersion", "1",
            "javaRootPackage", args[2]);
    new JavaTimeDMNDialectDefinition()
        .createDMNToNativeTransformer(
            new NopDMNValidator(),
            new NopDMNTransformer<>(),
            new TreeTemplateProvider(),
            new NopLazyEvaluationDetector(),
            new DefaultTypeDeserializationConfigurer(),
            new InputParameters(parameters),
            new NopBuildLogger())
        .transform(Path.of(args[0]), folder);
    // A list of what was translated, which nobody here asks for.
    Files.delete(folder.resolve(args[2].replace('.', '/')).resolve("ModelElementRegistry.java"));
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Files.writeString(file, unwarned(Files.readString(file)));
      }
    }
  }

  /// What is generated is not ours to mend.
  private static String unwarned(String code) {
    return code.replaceAll(
        "(?m)^@javax.annotation.Generated.*$",
        "@SuppressWarnings({\"deprecation\", \"rawtypes\", \"unchecked\"})");
  }
}
