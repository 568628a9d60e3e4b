package io.bangka.workshop.coverage;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Fields;
import io.bangka.written.Place;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a dossier: a folder of YAML files, one a topic, as its `FORMAT.md` says. Of each fact only
/// what an account needs; files without `topic:` are left alone. Not thread-safe.
public final class DossierReader {
  private static final LocalText TOPIC = new LocalText("a topic of the dossier", "事实档案的主题");
  private static final LocalText FACT = new LocalText("a fact", "事实");
  private static final LocalText SOURCE = new LocalText("a source", "来源");

  private final Faults faults = new Faults();
  private final Map<String, Fact> facts = new HashMap<>();
  private final List<Fact> inOrder = new ArrayList<>();

  private DossierReader() {}

  /// Every fact, by file and in the order of each file.
  ///
  /// @throws Faulty if the folder holds no topic, or a file cannot be understood
  public static List<Fact> read(Path folder) throws Faulty {
    var reader = new DossierReader();
    reader.files(folder).forEach(reader::file);
    if (reader.inOrder.isEmpty() && !reader.faults.any()) {
      reader.faults.error("no-facts", at(folder), NO_FACTS, NO_FACTS_HELP);
    }
    reader.faults.throwIfAny();
    return List.copyOf(reader.inOrder);
  }

  private static final LocalText NO_FACTS =
      new LocalText("There is no file of facts in this folder.", "这个目录里没有事实档案文件。");
  private static final LocalText NO_FACTS_HELP =
      new LocalText(
          "Name the folder of the dossier: YAML files with `topic:`, `sources:` and `facts:`.",
          "请写出事实档案所在的目录，其中的 YAML 文件含有 topic、sources 和 facts。");

  private List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      unreadable(folder, e);
      return List.of();
    }
  }

  private void file(Path file) {
    try {
      Written written = YamlReader.read(file.toString(), Files.readAllBytes(file));
      if (written instanceof Written.Mapping topic && topic.get("topic").isPresent()) {
        topic(String.valueOf(file.getFileName()), topic);
      }
    } catch (Faulty faulty) {
      faults.addAll(faulty.diagnostics());
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  private void topic(String file, Written.Mapping written) {
    // The dossier is not ours: what an account does not need may have any shape.
    try (var fields = Fields.of(written, TOPIC, faults)) {
      var pages = new HashMap<String, Fact.Page>();
      for (Fields source : fields.required("sources").several(SOURCE)) {
        page(source).ifPresent(page -> pages.put(page.id(), page));
      }
      fields.required("facts").several(FACT).forEach(fact -> fact(file, pages, fact));
      fields.rest();
    }
  }

  private static Optional<Fact.Page> page(Fields fields) {
    try (fields) {
      var id = fields.required("id").text();
      var url = fields.required("url").text();
      fields.rest();
      return id.flatMap(i -> url.map(u -> new Fact.Page(i, u)));
    }
  }

  private void fact(String file, Map<String, Fact.Page> pages, Fields fields) {
    try (fields) {
      var id = fields.required("id").scalar();
      var sources =
          fields.required("sources").texts().stream()
              .map(name -> pages.getOrDefault(name, new Fact.Page(name, "")))
              .toList();
      var says = fields.optional("says").localText();
      fields.rest();
      id.ifPresent(i -> add(new Fact(i.text(), file, says, sources, i.place())));
    }
  }

  private void add(Fact fact) {
    Fact before = facts.putIfAbsent(fact.id(), fact);
    if (before == null) {
      inOrder.add(fact);
    } else {
      faults.error(
          "duplicate-id",
          fact.place(),
          quoting(fact.id(), i -> "There are two facts " + i + ".", i -> "有两项名为" + i + "的事实。"));
    }
  }

  private void unreadable(Path path, IOException e) {
    String why = String.valueOf(e.getMessage());
    faults.error(
        "unreadable",
        at(path),
        quoting(why, w -> "This cannot be read: " + w + ".", w -> "无法读取：" + w + "。"));
  }

  private static Place at(Path path) {
    return new Place(path.toString(), 1, 1, 1, "");
  }
}
