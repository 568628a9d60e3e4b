package io.bangka.spec;

import io.bangka.pack.CaseReader;
import io.bangka.pack.PackCase;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A case about a profile: one of `spec/judged`, or a pack's own test.
///
/// @param written as it stands in the file
/// @param read the same, understood
record Profiled(Written.Mapping written, PackCase read) {

  static Stream<Profiled> judged() {
    return Repository.files("spec/judged", ".yaml").stream()
        .flatMap(file -> in(file, reader("spec/judged", Optional.empty())));
  }

  static Stream<Profiled> ofPacks() {
    return Repository.PACKS.packs().stream()
        .flatMap(pack -> ofPack(pack.id(), reader(pack.id(), Optional.of(pack.read()))));
  }

  private record Reading(CaseReader cases, Faults faults) {}

  private static Reading reader(String pack, Optional<LocalDate> read) {
    var faults = new Faults();
    var knowledge = Repository.PACKS.knowledge();
    return new Reading(new CaseReader(knowledge, pack, read, faults), faults);
  }

  private static Stream<Profiled> ofPack(String pack, Reading reading) {
    return Repository.files("knowledge/" + pack + "/tests", ".yaml").stream()
        .flatMap(file -> in(file, reading));
  }

  private static Stream<Profiled> in(Path file, Reading reading) {
    var root = Repository.yaml(file);
    var written = ((Written.Sequence) root.get("cases").orElseThrow()).items();
    try {
      var read = reading.cases().read(unjudged(root));
      reading.faults().throwIfAny();
      var all = new ArrayList<Profiled>();
      for (int i = 0; i < written.size(); i++) {
        all.add(new Profiled((Written.Mapping) written.get(i), read.get(i)));
      }
      return all.stream();
    } catch (Faulty e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  /// Without the reasons of whoever judged, which are for people.
  private static Written unjudged(Written written) {
    return switch (written) {
      case Written.Scalar scalar -> scalar;
      case Written.Sequence(var items, var place) ->
          new Written.Sequence(items.stream().map(Profiled::unjudged).toList(), place);
      case Written.Mapping(var entries, var place) ->
          new Written.Mapping(
              entries.stream()
                  .filter(e -> !e.key().text().equals("judged"))
                  .map(e -> new Written.Entry(e.key(), unjudged(e.value())))
                  .toList(),
              place);
    };
  }

  Written.Mapping profile() {
    return (Written.Mapping)
        written.get("profile").orElse(new Written.Mapping(List.of(), written.place()));
  }

  Written.Mapping query() {
    return (Written.Mapping) written.get("query").orElseThrow();
  }

  String name() {
    return read.pack() + ": " + read.name();
  }
}
