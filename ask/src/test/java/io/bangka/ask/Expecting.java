package io.bangka.ask;

import io.bangka.model.Kind;
import io.bangka.model.Vocabulary;
import io.bangka.written.Written;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a case writes, in the form in which [Shown] shows an understanding.
record Expecting(Vocabulary vocabulary) {

  String of(String aspect, Written value) {
    return switch (aspect) {
      case "holdings" -> holdings(value);
      case "profile", "recipient" -> person((Written.Mapping) value);
      case "act" -> attributes(Vocabulary.ACT, value).toString();
      default -> ((Written.Scalar) value).text();
    };
  }

  private String holdings(Written value) {
    var all = new TreeSet<String>();
    for (var item : ((Written.Sequence) value).items()) {
      var entry = ((Written.Mapping) item).entries().getFirst();
      all.add(entry.key().text() + attributes(entry.key().text(), entry.value()));
    }
    return all.toString();
  }

  private String person(Written.Mapping written) {
    var all = new TreeMap<String, String>();
    for (var entry : written.entries()) {
      all.put(entry.key().text(), aspect(entry.key().text(), entry.value()));
    }
    return all.toString();
  }

  private String aspect(String key, Written value) {
    var kind = kind(key);
    if (kind.isPresent()) {
      var all = new TreeSet<String>();
      ((Written.Sequence) value)
          .items()
          .forEach(i -> all.add(attributes(kind.get().name(), i).toString()));
      return all.toString();
    }
    return switch (key) {
      case "lacks" -> holdings(value);
      case "complete" -> new TreeSet<>(Asked.strings(value)).toString();
      default -> value(value);
    };
  }

  private Optional<Kind> kind(String plural) {
    return vocabulary.kinds().values().stream().filter(k -> k.plural().equals(plural)).findFirst();
  }

  private SortedMap<String, String> attributes(String kind, Written written) {
    var all = new TreeMap<String, String>();
    ((Written.Mapping) written).entries().forEach(e -> all.put(e.key().text(), value(e.value())));
    return new Shown(vocabulary).implied(kind, all);
  }

  private String value(Written value) {
    return switch (value) {
      case Written.Scalar scalar ->
          vocabulary.groups().containsKey(scalar.text())
              ? vocabulary.groups().get(scalar.text()).toString()
              : scalar.text();
      case Written.Sequence sequence -> new TreeSet<>(Asked.strings(sequence)).toString();
      case Written.Mapping mapping -> {
        var entry = mapping.entries().getFirst();
        var values = new TreeSet<>(Asked.strings(entry.value()));
        yield entry.key().text().equals("not") ? "not " + values : values.toString();
      }
    };
  }
}
