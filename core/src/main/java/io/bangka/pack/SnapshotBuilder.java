package io.bangka.pack;

import io.bangka.model.Language;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Checks a folder of packs and stores the knowledge as a snapshot, and beside it what few
/// questions need: `messages.snapshot`, `claims.snapshot`, and how claims are recognised,
/// `wordings.snapshot`. `java -cp … io.bangka.pack.SnapshotBuilder FOLDER FILE`; run by the build.
///
/// Prints every fault. Ends with 0 if the file was written, with 2 if there is an error in the
/// packs or the arguments, with 1 if the file cannot be written.
public final class SnapshotBuilder {
  private static final String MESSAGES = "messages.snapshot";
  private static final String CLAIMS = "claims.snapshot";
  private static final String WORDINGS = "wordings.snapshot";

  private SnapshotBuilder() {}

  public static void main(String[] arguments) {
    var out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out));
  }

  static int run(String[] arguments, PrintStream out) {
    if (arguments.length != 2) {
      out.println("usage: SnapshotBuilder FOLDER FILE");
      return 2;
    }
    try {
      build(Path.of(arguments[0]), Path.of(arguments[1]), out);
      return 0;
    } catch (Faulty faulty) {
      out.println(DiagnosticText.render(faulty.diagnostics(), Language.EN, false));
      return 2;
    } catch (IOException e) {
      out.println("The snapshot cannot be written: " + e.getMessage());
      return 1;
    }
  }

  private static void build(Path folder, Path file, PrintStream out) throws Faulty, IOException {
    Loaded loaded = PackLoader.load(folder);
    if (!loaded.unexplained().isEmpty()) {
      out.println(DiagnosticText.render(loaded.unexplained(), Language.EN, false));
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (OutputStream bytes = Files.newOutputStream(file)) {
      Snapshot.write(loaded.knowledge(), bytes);
    }
    try (OutputStream bytes = Files.newOutputStream(file.resolveSibling(MESSAGES))) {
      Snapshot.write(loaded.knowledge().version(), loaded.messages(), bytes);
    }
    try (OutputStream bytes = Files.newOutputStream(file.resolveSibling(CLAIMS))) {
      Snapshot.write(loaded.knowledge().version(), loaded.claims(), bytes);
    }
    try (OutputStream bytes = Files.newOutputStream(file.resolveSibling(WORDINGS))) {
      Snapshot.write(loaded.knowledge().version(), loaded.claims().wordings(), bytes);
    }
  }
}
