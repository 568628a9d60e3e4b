package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.pack.CheckedPack;
import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.workshop.reference.Reference;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// `bangka knowledge export`: writes the reference. Pages that it wrote before and that are no
/// longer wanted are deleted; other files are left alone.
final class KnowledgeExport implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var operands = task.given().operands();
    if (operands.isEmpty()) {
      throw new Misuse(
          new LocalText("The folder for the pages is missing.", "没有写页面要放在哪个目录。"),
          new LocalText(
              "Name it: `bangka knowledge export DIR`.", "请写出目录：bangka knowledge export 目录。"));
    }
    var packs = PackLoader.load(Packs.folder(task.given()));
    var day = Asked.asOf(task.given()).orElseGet(() -> lastRead(packs));
    var files = new Reference(packs.knowledge(), day).files();
    var folder = folder(operands.getFirst());
    try {
      Files.createDirectories(folder);
      deleteOthers(folder, files.keySet());
      for (var file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException _) {
      throw new Misuse(
          quoting(
              operands.getFirst(),
              f -> "The pages cannot be written to " + f + ".",
              f -> "无法把页面写入" + f + "。"),
          new LocalText("Name a folder that you may write to.", "请写一个有写入权限的目录。"));
    }
    task.terminal()
        .print(
            task.in(
                files.size() + " pages, as of " + day + ".\n",
                "共 " + files.size() + " 个页面，截至 " + day + "。\n"));
    return Cli.ANSWERED;
  }

  private static Path folder(String name) throws Misuse {
    try {
      return Path.of(name);
    } catch (java.nio.file.InvalidPathException _) {
      return Input.folder(name); // which says what is wrong with it
    }
  }

  /// Nothing changes with the day on which it is run.
  private static LocalDate lastRead(Loaded packs) {
    return packs.packs().stream()
        .map(CheckedPack::read)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static void deleteOthers(Path folder, Set<String> wanted) throws IOException {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".md") && !wanted.contains(name) && isGenerated(file)) {
        Files.delete(file);
      }
    }
  }

  private static boolean isGenerated(Path file) throws IOException {
    return Files.readString(file).startsWith(Reference.MARK);
  }
}
