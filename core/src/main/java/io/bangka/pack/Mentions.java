package io.bangka.pack;

import io.bangka.model.Kind;
import io.bangka.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// The attributes that a mapping mentions; those of related holdings, which nest, come out under
/// their paths (`verified-with: {kind: passport}` as `verified-with.kind`). `verified-with:
/// passport` is short for the `kind` of what is related.
final class Mentions {
  private static final List<String> PARTS = List.of("not", "one-of");

  private final Kind kind;
  private final Map<String, String> aliases;
  private final BiConsumer<String, Written.Scalar> unknown;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(
      Kind kind, Map<String, String> aliases, BiConsumer<String, Written.Scalar> unknown) {
    this.kind = kind;
    this.aliases = aliases;
    this.unknown = unknown;
  }

  /// @param aliases other names of attributes, for people
  /// @param unknown told about every key that is no attribute, with the path that it stands under:
  ///   empty, or `verified-with.`
  static List<Mention> in(
      Kind kind,
      List<Written.Entry> entries,
      Map<String, String> aliases,
      BiConsumer<String, Written.Scalar> unknown) {
    var mentions = new Mentions(kind, aliases, unknown);
    entries.forEach(entry -> mentions.add("", entry));
    return mentions.found;
  }

  private void add(String prefix, Written.Entry entry) {
    String key = entry.key().text();
    String path = prefix + name(key);
    var attribute = kind.attribute(path);
    if (attribute.isPresent()) {
      found.add(new Mention(attribute.get(), entry.key(), entry.value()));
    } else if (isRelation(path)) {
      related(path, entry);
    } else {
      unknown.accept(prefix, entry.key());
    }
  }

  private String name(String key) {
    return kind.attribute(key).isPresent() ? key : aliases.getOrDefault(key, key);
  }

  private boolean isRelation(String path) {
    return kind.attributes().keySet().stream().anyMatch(a -> a.startsWith(path + "."));
  }

  private void related(String path, Written.Entry entry) {
    if (entry.value() instanceof Written.Mapping mapping && !saysPart(mapping)) {
      mapping.entries().forEach(inner -> add(path + ".", inner));
    } else {
      kind.attribute(path + ".kind")
          .ifPresentOrElse(
              kindOf -> found.add(new Mention(kindOf, entry.key(), entry.value())),
              () -> unknown.accept("", entry.key()));
    }
  }

  private static boolean saysPart(Written.Mapping mapping) {
    return mapping.entries().stream().anyMatch(e -> PARTS.contains(e.key().text()));
  }

  /// What can be written: attributes and relations, without paths.
  static List<String> writable(Kind kind) {
    return writable(kind, "");
  }

  /// What can be written under a path.
  static List<String> writable(Kind kind, String prefix) {
    return kind.attributes().keySet().stream()
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .map(path -> path.contains(".") ? path.substring(0, path.indexOf('.')) : path)
        .distinct()
        .toList();
  }
}
