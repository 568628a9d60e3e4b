package io.bangka.pack;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Message;
import io.bangka.model.Presumption;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.model.Source;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One run over the files of all packs: the vocabulary first, then every pack's providers and
/// sources, then what they state. Not thread-safe.
final class Loading {
  private final Layout layout;
  private final Faults faults;
  private final Origins origins = new Origins();
  private final Set<String> cited = new LinkedHashSet<>();
  private final SequencedMap<String, Provider> providers = new LinkedHashMap<>();
  private final SequencedMap<String, Procedure> procedures = new LinkedHashMap<>();
  private final SequencedMap<String, Source> sources = new LinkedHashMap<>();
  private final SequencedMap<String, Rule> rules = new LinkedHashMap<>();
  private final List<Written.Scalar> replacedByRules = new ArrayList<>();
  private final List<PackCase> tests = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final FactAccounts facts;
  private final List<Explanation> explanations = new ArrayList<>();

  /// A pack whose head was read, with its sources.
  private record Open(String folder, PackReader.Read head, Shelf shelf) {}

  Loading(Layout layout, Faults faults) {
    this.layout = layout;
    this.faults = faults;
    this.facts = new FactAccounts(layout, faults);
  }

  Draft read() {
    Vocabulary words =
        file(Layout.VOCABULARY)
            .map(new VocabularyReader(faults)::read)
            .orElse(VocabularyReader.nothing());
    List<Open> packs = heads(words);
    Vocabulary vocabulary = words.naming(roles(words, packs));
    if (isWhole(vocabulary)) {
      packs.forEach(pack -> statements(vocabulary, pack));
    }
    refuseUnknownReplaced();
    facts.refuseUnknown(statedIn());
    List<Presumption> presumptions =
        file(Layout.PRESUMPTIONS)
            .filter(_ -> isWhole(vocabulary))
            .map(new PresumptionReader(vocabulary, origins, faults)::read)
            .orElse(List.of());
    var knowledge =
        new Knowledge(
            ContentHash.of(contents()),
            vocabulary,
            presumptions,
            providers,
            procedures,
            List.copyOf(rules.values()),
            sources);
    if (isWhole(vocabulary)) {
      packs.forEach(pack -> cases(knowledge, pack));
      var reader = new MessageReader(knowledge, faults);
      packs.forEach(pack -> messages(reader, pack));
    }
    var checked = packs.stream().flatMap(pack -> pack.head().pack().stream()).toList();
    if (isWhole(vocabulary) && !checked.isEmpty()) {
      claims(knowledge, checked);
    }
    return new Draft(knowledge, checked, origins, cited);
  }

  /// Without people and acts nothing can be read, and everything would seem to be wrong.
  private static boolean isWhole(Vocabulary vocabulary) {
    return vocabulary.kinds().containsKey(Vocabulary.PERSON)
        && vocabulary.kinds().containsKey(Vocabulary.ACT);
  }

  /// The packs' cases, once everything was read.
  List<PackCase> tests() {
    return tests;
  }

  /// What platforms say when something fails, once everything was read.
  List<Message> messages() {
    return messages;
  }

  /// What people read or hear, once everything was read.
  List<Claim> claims() {
    return claims;
  }

  /// What became of the facts of the dossier, once everything was read.
  List<FactAccount> facts() {
    return facts.all();
  }

  /// Why packs leave something as it is, once everything was read.
  List<Explanation> explanations() {
    return explanations;
  }

  private Optional<Written> file(String path) {
    return layout.files().get(path);
  }

  /// What the version of the knowledge counts.
  private SortedMap<String, String> contents() {
    var contents = new TreeMap<String, String>();
    layout
        .files()
        .texts()
        .forEach((path, text) -> {
          if (Layout.counts(path)) {
            contents.put(path, text);
          }
        });
    return contents;
  }

  private List<Open> heads(Vocabulary vocabulary) {
    var reader = new PackReader(vocabulary, origins, faults);
    var packs = new ArrayList<Open>();
    for (String folder : layout.folders()) {
      file(folder + "/" + Layout.PACK)
          .map(written -> reader.read(folder, written))
          .ifPresent(head -> packs.add(new Open(folder, head, shelf(folder, head.day()))));
    }
    packs.forEach(pack -> pack.head().providers().forEach(this::add));
    reader.refuseUnknownProviders(providers.keySet());
    return packs;
  }

  /// What roles are called: as the vocabulary says, else as the first pack that names one.
  private static SequencedMap<String, LocalText> roles(Vocabulary words, List<Open> packs) {
    var roles = new LinkedHashMap<>(words.roles());
    packs.forEach(pack -> pack.head().roles().forEach(roles::putIfAbsent));
    return roles;
  }

  private Shelf shelf(String folder, LocalDate read) {
    var shelf = new Shelf(cited);
    String path = folder + "/" + Layout.SOURCES;
    file(path)
        .ifPresentOrElse(
            written -> new SourcesReader(read, origins, faults).read(written, shelf),
            shelf::allFaulty);
    if (!layout.files().has(path)) {
      faults.error("missing-file", layout.files().atFile(path), NO_SOURCES, NO_SOURCES_HELP);
    }
    shelf.sources().values().forEach(this::add);
    return shelf;
  }

  private static final LocalText NO_SOURCES =
      new LocalText("The pack lists no sources.", "本知识包没有来源列表。");
  private static final LocalText NO_SOURCES_HELP =
      new LocalText(
          "List in `sources.yaml` who said what the pack states.", "请在 sources.yaml 里列出各项陈述的来源。");

  private void add(Source source) {
    Source before = sources.putIfAbsent(source.id(), source);
    if (before != null && !before.equals(source)) {
      faults.error(
          "duplicate-id",
          origins.of(source),
          Wording.of(
              "Another pack lists {} too, with other fields.", "另一个知识包也列出了{}，内容却不同。", source.id()),
          new LocalText(
              "See " + path(before) + "; make both the same, or rename one.",
              "参见 " + path(before) + "；请让两处一致，或改用不同的编号。"));
    }
  }

  private String path(Object part) {
    return layout.files().path(origins.of(part));
  }

  private void add(Provider provider) {
    Provider before = providers.putIfAbsent(provider.id(), provider);
    if (before != null) {
      duplicate(provider, before, provider.id(), "provider", "提供方");
    }
  }

  private void duplicate(Object part, Object before, String id, String en, String zh) {
    faults.error(
        "duplicate-id",
        origins.of(part),
        Wording.of("There are two " + en + "s {}.", "有两个名为{}的" + zh + "。", id),
        new LocalText("The other one is in " + path(before) + ".", "另一个在 " + path(before) + "。"));
  }

  private void statements(Vocabulary vocabulary, Open pack) {
    var desk =
        new Desk(
            vocabulary,
            new StatementReader(pack.shelf(), pack.head().day(), faults),
            new PatternReader(vocabulary, Spelling.AS_LISTED, faults),
            providers.keySet(),
            origins,
            faults);
    for (String path : layout.in(pack.folder(), "procedures")) {
      file(path)
          .flatMap(written -> new ProcedureReader(desk).read(Layout.stem(path), written))
          .ifPresent(this::add);
    }
    var ruleReader = new RuleReader(desk);
    file(pack.folder() + "/" + Layout.RULES)
        .map(ruleReader::read)
        .ifPresent(read -> read.forEach(this::add));
    replacedByRules.addAll(ruleReader.replaced());
    facts.read(pack.folder());
    file(pack.folder() + "/" + Layout.EXPLAINED)
        .map(new ExplanationReader(pack.folder(), faults)::read)
        .ifPresent(explanations::addAll);
  }

  private void messages(MessageReader reader, Open pack) {
    var statements = new StatementReader(pack.shelf(), pack.head().day(), faults);
    file(pack.folder() + "/" + Layout.MESSAGES)
        .ifPresent(file -> messages.addAll(reader.read(statements, file)));
  }

  private void claims(Knowledge knowledge, List<CheckedPack> packs) {
    LocalDate read = packs.stream().map(CheckedPack::read).max(LocalDate::compareTo).orElseThrow();
    var reader = new ClaimReader(knowledge, read, faults);
    layout.claims().forEach(path -> file(path).map(reader::read).ifPresent(claims::addAll));
  }

  private void cases(Knowledge knowledge, Open pack) {
    var reader =
        new CaseReader(knowledge, pack.folder(), pack.head().pack().map(CheckedPack::read), faults);
    layout.in(pack.folder(), "tests").stream()
        .flatMap(path -> file(path).stream())
        .forEach(written -> tests.addAll(reader.read(written)));
  }

  private void add(Procedure procedure) {
    Procedure before = procedures.putIfAbsent(procedure.id(), procedure);
    if (before != null) {
      duplicate(procedure, before, procedure.id(), "procedure", "办理事项");
    }
  }

  private void add(Rule rule) {
    Rule before = rules.putIfAbsent(rule.id(), rule);
    if (before != null) {
      duplicate(rule, before, rule.id(), "rule", "规则");
    }
  }

  /// Where a fact can be stated: ids of procedures and rules.
  private Set<String> statedIn() {
    var ids = new LinkedHashSet<>(procedures.keySet());
    ids.addAll(rules.keySet());
    return ids;
  }

  private void refuseUnknownReplaced() {
    Map<String, Row> acts =
        procedures.values().stream()
            .flatMap(procedure -> procedure.acts().stream())
            .collect(Collectors.toMap(Row::id, row -> row, (first, _) -> first));
    replacedByRules.stream()
        .filter(name -> !acts.containsKey(name.text()))
        .forEach(name ->
            Unlisted.report(
                faults,
                "unknown-row",
                name,
                acts.keySet(),
                "No procedure has a row {} over acts.",
                "没有任何办理事项有名为{}的行为条目。"));
  }
}
