package io.bangka.pack;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// Reads the vocabulary's `kinds`. An attribute of a related holding becomes one of the kind
/// itself, under a path.
final class Kinds {
  private static final LocalText KIND = new LocalText("a kind", "种类");
  private static final LocalText ATTRIBUTE = new LocalText("an attribute", "属性");
  private static final LocalText LISTING = new LocalText("a listing", "列表问法");
  private static final LocalText SHARE = new LocalText("shares", "占比");
  private static final LocalText RELATION = new LocalText("a related holding", "关联持有物");

  private final Map<String, Domain.Coded> lists;
  private final SequencedMap<String, SortedSet<String>> groups;
  private final Faults faults;
  private final SequencedMap<String, Draft> drafts = new LinkedHashMap<>();

  /// A kind with its own attributes, before those of related holdings are filled in.
  private record Draft(
      String plural,
      Names names,
      SequencedMap<String, Attribute> own,
      List<Written.Entry> inOrder,
      Optional<Kind.Listing> listing) {}

  Kinds(
      Map<String, Domain.Coded> lists,
      SequencedMap<String, SortedSet<String>> groups,
      Faults faults) {
    this.lists = lists;
    this.groups = groups;
    this.faults = faults;
  }

  SequencedMap<String, Kind> read(Fields kinds) {
    for (Written.Entry entry : kinds.rest()) {
      Fields.from(entry.value(), KIND, faults).ifPresent(kind -> draft(entry.key().text(), kind));
    }
    var full = new LinkedHashMap<String, Kind>();
    drafts.forEach((name, draft) -> full.put(name, full(name, draft)));
    refuseMissing(Vocabulary.PERSON, kinds);
    refuseMissing(Vocabulary.ACT, kinds);
    return full;
  }

  private void refuseMissing(String name, Fields kinds) {
    if (!drafts.containsKey(name)) {
      faults.error(
          "missing-kind",
          kinds.place(),
          Wording.of("The vocabulary needs the kind {}.", "词汇表缺少种类{}。", name));
    }
  }

  private void draft(String name, Fields fields) {
    try (fields) {
      var title = fields.required("title").localText();
      var plural = fields.required("plural").text();
      var aliases = fields.optional("aliases").texts();
      var attributes = fields.optional("attributes").fields(ATTRIBUTE);
      var entries = attributes.map(Fields::rest).orElse(List.of());
      var names = new Names(title.orElse(new LocalText(name, name)), aliases);
      var own = own(entries);
      var listing = fields.optional("listing").fields(LISTING).flatMap(f -> listing(name, own, f));
      drafts.put(name, new Draft(plural.orElse(name), names, own, entries, listing));
    }
  }

  private Optional<Kind.Listing> listing(
      String kind, SequencedMap<String, Attribute> own, Fields fields) {
    try (fields) {
      var by = own(kind, own, fields.required("by").scalars());
      var says = own(kind, own, fields.optional("says").scalars());
      says.stream()
          .filter(path -> Objects.requireNonNull(own.get(path)).unsaid().isEmpty())
          .forEach(path -> refuseNothingToSay(path, fields));
      return fields.required("ask").localText().map(ask -> new Kind.Listing(by, says, ask));
    }
  }

  private void refuseNothingToSay(String path, Fields fields) {
    faults.error(
        "nothing-to-say",
        fields.place(),
        Wording.of(
            "A choice cannot say {}: the attribute has no `unsaid`.",
            "选项无法说明{}：该属性没有写 unsaid。",
            path));
  }

  private List<String> own(
      String kind, SequencedMap<String, Attribute> own, List<Written.Scalar> names) {
    return names.stream().filter(name -> isOwn(kind, own, name)).map(Written.Scalar::text).toList();
  }

  private boolean isOwn(String kind, SequencedMap<String, Attribute> own, Written.Scalar name) {
    if (!own.containsKey(name.text())) {
      faults.error(
          "unknown-attribute",
          name.place(),
          Wording.of("{} has no attribute {}.", "{}没有{}这个属性。", kind, name.text()),
          Unlisted.help(name.text(), own.keySet()));
    }
    return own.containsKey(name.text());
  }

  private SequencedMap<String, Attribute> own(List<Written.Entry> entries) {
    var own = new LinkedHashMap<String, Attribute>();
    for (Written.Entry entry : entries) {
      if (!isRelation(entry.value())) {
        Fields.from(entry.value(), ATTRIBUTE, faults)
            .flatMap(fields -> attribute(entry.key().text(), fields))
            .ifPresent(attribute -> own.put(attribute.path(), attribute));
      }
    }
    return own;
  }

  private static boolean isRelation(Written written) {
    return written instanceof Written.Mapping mapping && mapping.get("related").isPresent();
  }

  private Optional<Attribute> attribute(String path, Fields fields) {
    try (fields) {
      var domain = fields.required("values").scalar().flatMap(this::domain);
      var title = fields.required("title").localText();
      boolean several = fields.optional("several").flag().orElse(false);
      var question = fields.optional("ask").localText();
      var unsaid = fields.optional("unsaid").written();
      var fresh = fields.optional("fresh").written();
      var shares =
          fields.optional("share").fields(SHARE).map(f -> new SharesReader(faults).read(f));
      boolean tacit = fields.optional("tacit").flag().orElse(false);
      if (domain.isEmpty()) {
        return Optional.empty();
      }
      var name = title.orElse(new LocalText(path, path));
      var plain =
          new Attribute(
              path, domain.get(), several, Optional.empty(), Optional.empty(), name, question);
      return Optional.of(
          new Attribute(
              path,
              domain.get(),
              several,
              unsaid.flatMap(written -> said(plain, written)),
              fresh.flatMap(written -> said(plain, written)).flatMap(Kinds::single),
              name,
              question,
              shares.orElseGet(TreeMap::new),
              tacit));
    }
  }

  private Optional<Domain> domain(Written.Scalar name) {
    return switch (name.text()) {
      case "flag" -> Optional.of(new Domain.Flag());
      case "number" -> Optional.of(new Domain.Whole());
      case "day" -> Optional.of(new Domain.Day());
      default -> coded(name);
    };
  }

  private Optional<Domain> coded(Written.Scalar name) {
    if (!lists.containsKey(name.text())) {
      Unlisted.report(
          faults,
          "unknown-value-list",
          name,
          lists.keySet(),
          "There is no list of values {}.",
          "没有名为{}的取值列表。");
    }
    // a list that nobody wrote takes any value, so that its fault is the only one
    return Optional.of(
        lists.getOrDefault(
            name.text(), new Domain.Coded(name.text(), new LinkedHashMap<>(), true)));
  }

  private Optional<Said> said(Attribute attribute, Written written) {
    var values =
        new Vocabulary(new LinkedHashMap<>(), groups, List.of(), new LinkedHashMap<>(), List.of());
    return new SaidReader(values, Spelling.AS_LISTED, faults).read(attribute, written);
  }

  private static Optional<String> single(Said said) {
    return said instanceof Said.Exactly(var values) && values.size() == 1
        ? Optional.of(values.first())
        : Optional.empty();
  }

  private Kind full(String name, Draft draft) {
    var attributes = new LinkedHashMap<String, Attribute>();
    for (Written.Entry entry : draft.inOrder()) {
      Attribute own = draft.own().get(entry.key().text());
      if (own != null) {
        attributes.put(own.path(), own);
      } else if (isRelation(entry.value())) {
        related(entry).forEach(a -> attributes.put(a.path(), a));
      }
    }
    return new Kind(
        name, draft.plural(), draft.names(), attributes, draft.names().aliases(), draft.listing());
  }

  private List<Attribute> related(Written.Entry entry) {
    return Fields.from(entry.value(), RELATION, faults)
        .map(fields -> related(entry.key().text(), fields))
        .orElse(List.of());
  }

  private List<Attribute> related(String name, Fields fields) {
    try (fields) {
      var title = fields.optional("title").localText();
      var kind = fields.required("related").scalar();
      var names = fields.required("attributes").scalars();
      var draft = kind.map(Written.Scalar::text).map(drafts::get);
      if (draft.isEmpty()) {
        kind.ifPresent(k ->
            Unlisted.report(
                faults, "unknown-kind", k, drafts.keySet(), "There is no kind {}.", "没有{}这个种类。"));
        return List.of();
      }
      LocalText of = title.orElse(draft.get().names().title());
      return names.stream()
          .flatMap(a -> own(kind.orElseThrow(), draft.get(), a).stream())
          .map(a -> under(name, of, a))
          .toList();
    }
  }

  private Optional<Attribute> own(Written.Scalar kind, Draft draft, Written.Scalar name) {
    return isOwn(kind.text(), draft.own(), name)
        ? Optional.ofNullable(draft.own().get(name.text()))
        : Optional.empty();
  }

  /// Nothing is presumed of a related holding, nor is it ever fresh.
  private static Attribute under(String relation, LocalText of, Attribute attribute) {
    LocalText title = attribute.title();
    return new Attribute(
        relation + "." + attribute.path(),
        attribute.domain(),
        attribute.several(),
        Optional.empty(),
        Optional.empty(),
        new LocalText(of.en() + ": " + title.en(), of.zh() + "：" + title.zh()),
        Optional.empty());
  }
}
