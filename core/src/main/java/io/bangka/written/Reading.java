package io.bangka.written;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads a text as JSON or YAML: by the file's ending, else by its first character. Stateless and
/// thread-safe.
public final class Reading {
  private Reading() {}

  /// Reads at most 4 MiB.
  ///
  /// @param origin the file as the user named it, or `<stdin>`
  /// @throws Faulty with every fault that was found
  public static Written of(String origin, byte[] bytes) throws Faulty {
    return isJson(origin, bytes) ? JsonReader.read(origin, bytes) : YamlReader.read(origin, bytes);
  }

  private static boolean isJson(String origin, byte[] bytes) {
    String name = origin.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return true;
    }
    return !name.endsWith(".yaml") && !name.endsWith(".yml") && looksLikeJson(bytes);
  }

  /// `{a: 1}` is YAML: only an object whose first key is quoted, or a list of such, is taken for
  /// JSON.
  private static boolean looksLikeJson(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
    var solid = start.replaceAll("[\\s\\uFEFF]", "");
    return solid.startsWith("{\"") || solid.startsWith("[{\"") || solid.equals("{}");
  }
}
