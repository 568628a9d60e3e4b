import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Lays out every Java file under a folder, or reports the files that are laid out otherwise.
///
/// Usage: `Style check|fix FOLDER`. Ends with 1 if something is left to mend.
final class Style {
  public static void main(String[] args) throws IOException {
    boolean fix = args[0].equals("fix");
    Path folder = Path.of(args[1]).toRealPath();
    List<Path> files = javaFiles(folder);
    List<String> left = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file);
      try {
        String wanted = formatted(text);
        if (wanted.equals(text)) {
          continue;
        }
        if (fix) {
          Files.writeString(file, wanted);
          System.out.println("laid out " + folder.relativize(file));
        } else {
          left.add(folder.relativize(file).toString());
        }
      } catch (FormatterException e) {
        left.add(folder.relativize(file) + ": " + e.getMessage());
      }
    }
    if (!left.isEmpty()) {
      System.err.println("Not laid out by the project's rules (`./dev format` mends them):");
      left.forEach(file -> System.err.println("  " + file));
      System.exit(1);
    }
    System.out.println(files.size() + " Java files are laid out by the project's rules.");
  }

  private static String formatted(String text) throws FormatterException {
    String imports =
        RemoveUnusedImports.removeUnusedImports(
            ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE));
    return new Formatter().formatSource(imports);
  }

  /// All Java files that are written by hand: nothing that is built or hidden.
  private static List<Path> javaFiles(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            String name = dir.getFileName().toString();
            boolean skip = !dir.equals(folder) && (name.equals("target") || name.startsWith("."));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }
}
