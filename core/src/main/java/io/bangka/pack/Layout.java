package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which file of a folder of packs is what, by its path.
///
/// @param folders of packs, each with a `pack.yaml`, in alphabetical order
record Layout(PackFiles files, List<String> folders) {
  static final String VOCABULARY = "vocabulary.yaml";
  static final String PRESUMPTIONS = "presumptions.yaml";

  /// The folder of the claims: beside the packs, since a claim cites no source of its own.
  static final String CLAIMS = "claims/";

  static final String PACK = "pack.yaml";
  static final String SOURCES = "sources.yaml";
  static final String RULES = "rules.yaml";
  static final String MESSAGES = "messages.yaml";

  /// For authors: where each fact of the dossier is stated. Nothing follows from it.
  static final String USED = "used.yaml";

  /// For authors: what is known and not stated, and why. Nothing follows from it.
  static final String NOT_USED = "not-used.yaml";

  /// For authors: warnings that stay on purpose. Nothing follows from it.
  static final String EXPLAINED = "explained.yaml";

  private static final List<String> OF_AUTHORS = List.of(USED, NOT_USED, EXPLAINED);
  private static final List<String> NAMES =
      Stream.concat(Stream.of(PACK, SOURCES, RULES, MESSAGES), OF_AUTHORS.stream()).toList();
  private static final LocalText HELP =
      new LocalText(
          "A pack has "
              + NAMES.stream().map(name -> "`" + name + "`, ").collect(Collectors.joining())
              + "`procedures/*.yaml` and `tests/*.yaml`.",
          "一个知识包里可以有 " + String.join("、", NAMES) + "、procedures/*.yaml 和 tests/*.yaml。");

  private static final LocalText NO_PACK =
      new LocalText("There is no pack in this folder.", "这个文件夹里没有知识包。");
  private static final LocalText NO_PACK_HELP =
      new LocalText(
          "A pack is a folder with a `pack.yaml`. Name the folder that contains"
              + " `vocabulary.yaml` and the folders of the packs.",
          "知识包是含有 pack.yaml 的文件夹。请写出包含 vocabulary.yaml 和各知识包的文件夹。");

  static Layout of(PackFiles files, Faults faults) {
    var folders = new ArrayList<String>();
    for (String path : files.texts().keySet()) {
      if (path.endsWith("/" + PACK)) {
        folders.add(path.substring(0, path.length() - PACK.length() - 1));
      }
    }
    var layout = new Layout(files, List.copyOf(folders));
    files.texts().keySet().forEach(path -> layout.refuseStranger(path, faults));
    if (folders.isEmpty()) {
      files.atRoot().ifPresent(root -> faults.error("no-pack", root, NO_PACK, NO_PACK_HELP));
    }
    if (!files.texts().isEmpty() && !files.has(VOCABULARY)) {
      faults.error(
          "missing-file",
          files.atFile(VOCABULARY),
          new LocalText("The vocabulary is missing.", "缺少词汇表。"),
          new LocalText(
              "It lies beside the folders of the packs, as `vocabulary.yaml`.",
              "它应与各知识包的文件夹放在一起，名为 vocabulary.yaml。"));
    }
    return layout;
  }

  private void refuseStranger(String path, Faults faults) {
    if (path.equals(VOCABULARY)
        || path.equals(PRESUMPTIONS)
        || isIn(path, CLAIMS)
        || folders.stream().anyMatch(f -> belongs(f, path))) {
      return;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    faults.error(
        "unknown-file",
        files.atFile(path),
        Wording.of("{} belongs to no pack.", "{}不属于任何知识包。", name),
        HELP);
  }

  private static boolean belongs(String folder, String path) {
    if (!path.startsWith(folder + "/")) {
      return false;
    }
    String rest = path.substring(folder.length() + 1);
    return NAMES.contains(rest) || isIn(rest, "procedures/") || isIn(rest, "tests/");
  }

  /// Whether answers hang on what the file states: not on cases, nor on what is for authors only.
  static boolean counts(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return !path.contains("/tests/") && !OF_AUTHORS.contains(name);
  }

  private static boolean isIn(String path, String folder) {
    return path.startsWith(folder) && path.indexOf('/', folder.length()) < 0;
  }

  /// Paths of the files in a folder of a pack: `procedures`, `tests`.
  List<String> in(String pack, String folder) {
    String start = pack + "/" + folder + "/";
    return files.all().keySet().stream().filter(path -> path.startsWith(start)).toList();
  }

  /// Paths of the files of claims.
  List<String> claims() {
    return files.all().keySet().stream().filter(path -> isIn(path, CLAIMS)).toList();
  }

  /// The file's name without folder and ending.
  static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
  }
}
