package io.bangka.pack;

import io.bangka.model.Domain;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Provider;
import io.bangka.model.Vocabulary;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Reads a `pack.yaml`: what the pack is about, when it was read, and its providers.
final class PackReader {
  private static final LocalText PACK = new LocalText("a pack", "知识包");
  private static final LocalText PROVIDER = new LocalText("a provider", "提供方");

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final Faults faults;
  private final List<Written.Scalar> references = new ArrayList<>();

  PackReader(Vocabulary vocabulary, Origins origins, Faults faults) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.faults = faults;
  }

  /// A pack and the providers that it names.
  ///
  /// @param pack empty if something about it is faulty; what is undated in it then counts as read
  ///   in the distant future, so that nothing else seems to be wrong
  /// @param roles what it calls the roles of its requirements, where the vocabulary has no name
  record Read(
      Optional<CheckedPack> pack, List<Provider> providers, SequencedMap<String, LocalText> roles) {
    LocalDate day() {
      return pack.map(CheckedPack::read).orElse(LocalDate.of(9999, 1, 1));
    }
  }

  /// Reports what `builds-on` names and no pack has; to be called when all packs were read.
  void refuseUnknownProviders(Set<String> known) {
    references.stream()
        .filter(name -> !known.contains(name.text()))
        .forEach(name -> unknownProvider(faults, name, known));
  }

  static void unknownProvider(Faults faults, Written.Scalar name, Set<String> known) {
    Unlisted.report(
        faults, "unknown-provider", name, known, "No pack has a provider {}.", "没有任何知识包列出提供方{}。");
  }

  /// @param folder the pack's folder, which is its id
  Read read(String folder, Written written) {
    return Fields.from(written, PACK, faults)
        .map(fields -> read(folder, fields))
        .orElse(new Read(Optional.empty(), List.of(), new LinkedHashMap<>()));
  }

  private Read read(String folder, Fields fields) {
    try (fields) {
      fields.required("pack").scalar().ifPresent(id -> refuseOtherFolder(folder, id));
      var title = fields.required("title").localText();
      var readOn = fields.required("read");
      var day = readOn.day();
      var review = fields.optional("review-every").scalar().flatMap(this::period);
      var providers = fields.optional("providers").fields(PROVIDER).map(this::providers);
      var pack =
          title.flatMap(t -> day.map(d -> new CheckedPack(folder, t, d, review, readOn.place())));
      return new Read(pack, providers.orElse(List.of()), new RolesReader(faults).read(fields));
    }
  }

  private void refuseOtherFolder(String folder, Written.Scalar id) {
    if (!id.text().equals(folder)) {
      faults.error(
          "not-its-folder",
          id.place(),
          Wording.of("The pack is called {}, and lies in {}.", "包名是{}，却放在{}里。", id.text(), folder),
          new LocalText("A pack is named after its folder.", "包名要与所在文件夹一致。"));
    }
  }

  private Optional<Period> period(Written.Scalar written) {
    return Spans.days(written, faults);
  }

  private List<Provider> providers(Fields fields) {
    var providers = new ArrayList<Provider>();
    for (Written.Entry entry : fields.rest()) {
      Fields.from(entry.value(), PROVIDER, faults)
          .map(provider -> provider(entry.key().text(), provider))
          .ifPresent(p -> providers.add(origins.put(p, entry.key().place())));
    }
    return providers;
  }

  /// What could not be read is made up, so that its fault is the only one.
  private Provider provider(String id, Fields fields) {
    try (fields) {
      var title = fields.required("title").localText();
      var aliases = fields.optional("aliases").texts();
      var wallet = fields.optional("wallet").scalar().filter(this::isPlatform);
      var buildsOn = fields.optional("builds-on").scalars();
      references.addAll(buildsOn);
      buildsOn.stream().filter(name -> name.text().equals(id)).forEach(this::refuseItself);
      var zone = fields.required("time-zone").scalar().flatMap(this::zone);
      return new Provider(
          id,
          new Names(title.orElse(new LocalText(id, id)), aliases),
          wallet.map(Written.Scalar::text),
          buildsOn.stream().map(Written.Scalar::text).toList(),
          zone.orElse(ZoneOffset.UTC));
    }
  }

  private void refuseItself(Written.Scalar name) {
    faults.error(
        "builds-on-itself",
        name.place(),
        Wording.of("{} builds on itself.", "{}以自身为基础。", name.text()),
        new LocalText(
            "Name other providers, whose procedures prepare this one's; or leave it out.",
            "请写由其办理事项作准备的其他提供方，或删去。"));
  }

  private boolean isPlatform(Written.Scalar wallet) {
    var platforms =
        vocabulary
            .kind("wallet")
            .flatMap(kind -> kind.attribute("platform"))
            .map(io.bangka.model.Attribute::domain);
    if (platforms.isPresent()
        && platforms.get() instanceof Domain.Coded coded
        && !coded.values().containsKey(wallet.text())) {
      Unlisted.report(
          faults,
          "unknown-value",
          wallet,
          coded.values().keySet(),
          "There is no platform {}.",
          "没有{}这个平台。");
      return false;
    }
    return true;
  }

  private Optional<ZoneId> zone(Written.Scalar written) {
    try {
      return Optional.of(ZoneId.of(written.text()));
    } catch (DateTimeException _) {
      faults.error(
          "unknown-time-zone",
          written.place(),
          Wording.of("There is no time zone {}.", "没有{}这个时区。", written.text()),
          Unlisted.help(written.text(), ZoneId.getAvailableZoneIds()));
      return Optional.empty();
    }
  }
}
