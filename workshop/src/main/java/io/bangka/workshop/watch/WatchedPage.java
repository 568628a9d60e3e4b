package io.bangka.workshop.watch;

import io.bangka.model.Source;
import io.bangka.pack.CheckedPack;
import io.bangka.pack.Loaded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A page that packs cite.
///
/// @param sources that are this page; several packs may cite it
/// @param read the day on which all of these packs had read it
public record WatchedPage(String url, List<Source> sources, LocalDate read) {
  public WatchedPage {
    sources = List.copyOf(sources);
  }

  /// Every page once, in the order of the packs.
  public static List<WatchedPage> of(Loaded packs) {
    var byUrl = new LinkedHashMap<String, List<Source>>();
    for (Source source : packs.knowledge().sources().values()) {
      byUrl.computeIfAbsent(source.url(), _ -> new ArrayList<>()).add(source);
    }
    return byUrl.entrySet().stream()
        .map(e -> new WatchedPage(e.getKey(), e.getValue(), read(e.getValue(), packs)))
        .toList();
  }

  private static LocalDate read(List<Source> sources, Loaded packs) {
    return sources.stream()
        .map(source -> packs.origins().of(source).origin())
        .flatMap(file -> packs.packs().stream().filter(pack -> file.startsWith(folder(pack))))
        .map(CheckedPack::read)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  /// With the separator at its end, so that no pack's folder is taken for one with a longer name.
  private static String folder(CheckedPack pack) {
    String file = pack.readPlace().origin();
    return file.substring(0, file.length() - "pack.yaml".length());
  }
}
