package io.bangka.written;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML 1.2.2 with places. Every scalar stays text: `no`, `on` and `0123` are what they look
/// like. Anchors and aliases are resolved; an alias has the place of what it repeats.
///
/// Refused, each with its own sentence: malformed UTF-8, control characters, more than one
/// document, a key twice in a mapping, keys that are no scalars, tags, and texts made to exhaust a
/// reader. Stateless and thread-safe.
public final class YamlReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlReader() {}

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
    try {
      Iterator<Event> events = new Parse(SETTINGS).parseString(text.text()).iterator();
      return new YamlTree(text, faults, events).document();
    } catch (MarkedYamlEngineException fault) {
      faults.add(YamlTrouble.of(fault, text));
      throw new Faulty(faults.sorted());
    } catch (YamlEngineException fault) {
      faults.add(YamlTrouble.unplaced(fault, text));
      throw new Faulty(faults.sorted());
    }
  }
}
