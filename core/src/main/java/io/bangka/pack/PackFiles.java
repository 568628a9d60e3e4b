package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.ControlCharacters;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Place;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The YAML files of a folder of packs, each read once. Hidden files and folders are left out.
final class PackFiles {
  private static final String ENDING = ".yaml";

  private final Path root;
  private final Faults faults;
  private final SortedMap<String, Written> written = new TreeMap<>();
  private final SortedMap<String, String> texts = new TreeMap<>();

  private PackFiles(Path root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  /// Reads everything; a file that cannot be read is a fault and left out.
  static PackFiles in(Path root, Faults faults) {
    var files = new PackFiles(root, faults);
    if (!Files.isDirectory(root)) {
      faults.error("not-a-folder", at(root.toString()), NO_FOLDER, NO_FOLDER_HELP);
      return files;
    }
    files.paths().forEach(files::read);
    return files;
  }

  private List<Path> paths() {
    try {
      // Through a link that somebody named: below it links are not followed, since they may lead
      // in a circle.
      Path real = root.toRealPath();
      try (Stream<Path> all = Files.walk(real)) {
        return all.map(path -> root.resolve(real.relativize(path)))
            .filter(this::isPackFile)
            .sorted()
            .toList();
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      faults.error("unreadable", at(root.toString()), unreadable(e));
      return List.of();
    }
  }

  private boolean isPackFile(Path path) {
    boolean hidden = false;
    for (Path part : root.relativize(path)) {
      hidden |= part.toString().startsWith(".");
    }
    if (hidden || Files.isRegularFile(path)) {
      return !hidden && path.toString().endsWith(ENDING);
    }
    if (Files.isSymbolicLink(path) && !path.equals(root)) {
      faults.error("link-to-no-file", at(path.toString()), NO_FILE, NO_FILE_HELP);
    }
    return false;
  }

  private void read(Path path) {
    String name = root.relativize(path).toString().replace('\\', '/');
    try {
      byte[] bytes = Files.readAllBytes(path);
      texts.put(name, new String(bytes, StandardCharsets.UTF_8));
      var read = YamlReader.read(path.toString(), bytes);
      ControlCharacters.refuse(read, faults);
      written.put(name, read);
    } catch (Faulty faulty) {
      faults.addAll(faulty.diagnostics());
    } catch (IOException e) {
      faults.error("unreadable", at(path.toString()), unreadable(e));
    }
  }

  private static LocalText unreadable(Exception e) {
    return Wording.of("This cannot be read: {}.", "无法读取：{}。", String.valueOf(e.getMessage()));
  }

  /// By path below the folder, with slashes.
  SortedMap<String, Written> all() {
    return written;
  }

  Optional<Written> get(String path) {
    return Optional.ofNullable(written.get(path));
  }

  /// Whether the file is there, though it may not have been readable.
  boolean has(String path) {
    return texts.containsKey(path);
  }

  SortedMap<String, String> texts() {
    return texts;
  }

  /// The folder, for what is wrong with it as a whole; empty if there is none.
  Optional<Place> atRoot() {
    return Files.isDirectory(root) ? Optional.of(at(root.toString())) : Optional.empty();
  }

  /// The beginning of a file, for what is wrong with it as a whole.
  Place atFile(String name) {
    return at(root.resolve(name).toString());
  }

  /// The file of a place, below the folder.
  String path(Place place) {
    return root.relativize(Path.of(place.origin())).toString().replace('\\', '/');
  }

  private static Place at(String origin) {
    return new Place(origin, 1, 1, 1, "");
  }

  private static final LocalText NO_FILE =
      new LocalText("This link leads to no file.", "这个链接没有指向文件。");
  private static final LocalText NO_FILE_HELP =
      new LocalText(
          "Links to folders are not followed; put the files here, or remove the link.",
          "不会跟随指向文件夹的链接；请把文件放在这里，或删除该链接。");
  private static final LocalText NO_FOLDER = new LocalText("There is no such folder.", "没有这个文件夹。");
  private static final LocalText NO_FOLDER_HELP =
      new LocalText(
          "Name the folder that contains `vocabulary.yaml`.", "请写出包含 vocabulary.yaml 的文件夹。");
}
