package io.bangka.written;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON (RFC 8259) with places. Numbers keep the digits that were written. The tree is the
/// one that [YamlReader] gives for the same content.
///
/// Refused, each with its own sentence: malformed UTF-8, a key twice in an object, anything after
/// the value, and texts made to exhaust a reader. Stateless and thread-safe.
public final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH + 2)
                  .maxStringLength(Limits.SIZE)
                  .maxNameLength(Limits.SIZE)
                  .maxNumberLength(Limits.SIZE)
                  .build())
          .build();

  private JsonReader() {}

  /// Reads at most 4 MiB.
  ///
  /// @param origin the file as the user named it
  /// @throws Faulty with every fault that was found; a syntax error ends the search
  public static Written read(String origin, byte[] bytes) throws Faulty {
    return read(origin, bytes, Limits.SIZE);
  }

  /// As above, with a limit of the caller's.
  ///
  /// @param limit the most bytes that are read
  /// @throws Faulty with every fault that was found; a syntax error ends the search
  public static Written read(String origin, byte[] bytes, int limit) throws Faulty {
    var text = SourceBytes.decode(origin, bytes, limit);
    var faults = new Faults();
    var written = document(text, faults);
    faults.throwIfAny();
    return written;
  }

  private static Written document(SourceText text, Faults faults) throws Faulty {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.text())) {
      return new JsonTree(text, faults, parser).document();
    } catch (JacksonException fault) {
      faults.add(JsonTrouble.of(fault, text));
      throw new Faulty(faults.sorted());
    }
  }
}
