package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text of the repository tells on whose machine it was written, or from where that machine
/// fetches its packages.
class CommittedTextTest {
  private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode");

  /// Folders of people and machines, and hosts that only some networks know. Slashes stand in
  /// brackets, so that this file does not match itself.
  private static final Pattern TELLTALE =
      Pattern.compile(
          "(?<![\\w.~-])[/](root|work|tmp|Users|home[/](?!linuxbrew)\\w+)[/]\\w"
              + "|(?i:[a-z]:\\\\Users\\\\)"
              + "|https?:[/]{2}(localhost|127\\.|10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.)"
              + "|https?:[/]{2}[\\w.-]*(artifactory|nexus|jfrog)[\\w.-]*[/]"
              + "|https?:[/]{2}([\\w.-]*[.-])?mirrors?[.:-][\\w.:-]*[/]"
              + "|https?:[/]{2}[\\w-]+(\\.(internal|local|lan|corp))?(:\\d+)?[/]"
              + "|<(repository|pluginRepository|mirror)>");

  @Test
  @Tag("slow")
  void noTextTellsOfTheMachineThatItWasWrittenOn() throws IOException {
    var found = new ArrayList<String>();
    for (Path file : files()) {
      for (String line : lines(file)) {
        if (tells(line)) {
          found.add(Repository.name(file) + ": " + line.strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see ~root~alice~notes",
        "(~tmp~x)",
        "\"~home~alice~project\"",
        "~Users~alice~project",
        "C:\\Users\\alice",
        "http:~~127.0.0.1:8081~maven2",
        "http:~~10.1.2.3~",
        "https:~~nexus.example.com~repository",
        "https:~~maven-mirror.example.com~central",
        "https:~~maven-proxy:8080~central",
        "http:~~packages.internal~npm",
      })
  void whatTellsIsFound(String text) {
    assertThat(tells(text.replace('~', '/'))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~home~linuxbrew~.linuxbrew~opt",
        "https:~~example.org~home~index~x.html",
        "https:~~www.apache.org~licenses~LICENSE-2.0",
        "https:~~www.financialmirror.com~2018~",
        "a~work~b",
        "~usr~lib~jvm~*",
      })
  @Tag("slow")
  void whatTellsNothingIsNot(String text) {
    assertThat(tells(text.replace('~', '/'))).isFalse();
  }

  private static boolean tells(String line) {
    return TELLTALE.matcher(line).find() || line.contains(Repository.ROOT + "/");
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException _) {
      return List.of(); // no text
    }
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        Repository.ROOT,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
