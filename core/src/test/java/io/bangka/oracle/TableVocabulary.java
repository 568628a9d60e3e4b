package io.bangka.oracle;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Names;
import io.bangka.model.Pattern;
import io.bangka.model.Purpose;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The vocabulary that the tables share: `spec/truth/vocabulary.yaml`.
final class TableVocabulary {
  static final String LINK = "link";
  static final String PAY = "pay";

  private static final Names NAMES = new Names(RandomVocabulary.TEXT, List.of());

  private TableVocabulary() {}

  static SmallWorld read() {
    var kinds = new LinkedHashMap<String, Kind>();
    var domains = new TreeMap<String, Map<String, List<String>>>();
    for (var kind : Table.of("vocabulary.yaml").entries()) {
      String name = kind.key().text();
      var attributes = new LinkedHashMap<String, Attribute>();
      var values = new TreeMap<String, List<String>>();
      for (var attribute : new Table(kind.value()).entries()) {
        String path = attribute.key().text();
        attributes.put(path, attribute(path, new Table(attribute.value())));
        values.put(path, values(new Table(attribute.value())));
      }
      kinds.put(name, new Kind(name, name + "s", NAMES, attributes, List.of()));
      domains.put(name, values);
    }
    return new SmallWorld(vocabulary(kinds), domains);
  }

  private static Vocabulary vocabulary(SequencedMap<String, Kind> kinds) {
    var linked = Pattern.of("wallet", Map.of("linked", Test.noneOf("nothing")));
    var purposes = new LinkedHashMap<String, Purpose>();
    purposes.put(LINK, new Purpose(LINK, NAMES, Optional.of(linked)));
    purposes.put(PAY, new Purpose(PAY, NAMES, Optional.empty()));
    return new Vocabulary(kinds, new LinkedHashMap<>(), List.of(), purposes, List.of());
  }

  private static Attribute attribute(String path, Table table) {
    return new Attribute(
        path,
        domain(path, table),
        table.find("several").isPresent(),
        Optional.empty(),
        table.find("fresh").map(Table::text),
        RandomVocabulary.TEXT,
        Optional.empty());
  }

  private static Domain domain(String path, Table table) {
    if (table.find("numbers").isPresent()) {
      return new Domain.Whole();
    }
    var values = new LinkedHashMap<String, Names>();
    table.get("values").texts().forEach(value -> values.put(value, NAMES));
    return values.containsKey("true")
        ? new Domain.Flag()
        : new Domain.Coded(path, values, table.find("open").isPresent());
  }

  private static List<String> values(Table table) {
    var listed = table.find("numbers").orElseGet(() -> table.get("values"));
    var values = new ArrayList<>(listed.texts());
    if (table.find("open").isPresent()) {
      values.add("a-value-that-nobody-listed");
    }
    return List.copyOf(values);
  }
}
