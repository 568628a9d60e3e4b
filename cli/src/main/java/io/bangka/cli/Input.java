package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.written.DidYouMean;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads files and standard input, never more than a limit.
final class Input {
  private Input() {}

  /// At most one byte more than the limit, so that the reader of the bytes sees that it is too
  /// much.
  static byte[] ofStandardInput(Terminal terminal, int limit) throws Misuse {
    try {
      return terminal.in().readNBytes(limit + 1);
    } catch (IOException _) {
      throw new Misuse(
          new LocalText("Standard input cannot be read.", "无法读取标准输入。"), Optional.empty());
    }
  }

  /// As above, from a file that somebody named.
  static byte[] ofFile(String name, int limit) throws Misuse {
    try (InputStream in = Files.newInputStream(file(name))) {
      return in.readNBytes(limit + 1);
    } catch (NoSuchFileException _) {
      throw missing(name);
    } catch (AccessDeniedException _) {
      throw new Misuse(
          quoting(name, n -> n + " must not be read.", n -> "没有权限读取" + n + "。"),
          new LocalText("Give yourself the right to read it.", "请先取得读取权限。"));
    } catch (IOException _) {
      throw new Misuse(
          quoting(name, n -> n + " cannot be read.", n -> n + "无法读取。"), Optional.empty());
    }
  }

  /// A file that somebody named and that is there.
  static Path readable(String name) throws Misuse {
    var file = file(name);
    if (!Files.exists(file)) {
      throw missing(name);
    }
    return file;
  }

  /// A file that somebody named, whether it is there or not.
  static Path named(String name) throws Misuse {
    return path(name);
  }

  private static Path file(String name) throws Misuse {
    var path = path(name);
    if (Files.isDirectory(path)) {
      throw new Misuse(
          quoting(name, n -> n + " is a folder, not a file.", n -> n + "是目录，不是文件。"),
          new LocalText("Name a YAML or JSON file in it.", "请写出其中的 YAML 或 JSON 文件。"));
    }
    return path;
  }

  /// A folder that somebody named.
  static Path folder(String name) throws Misuse {
    var path = path(name);
    if (Files.isDirectory(path)) {
      return path;
    }
    if (Files.exists(path)) {
      throw new Misuse(
          quoting(name, n -> n + " is a file, not a folder.", n -> n + "是文件，不是目录。"),
          new LocalText("Name the folder that the packs are in.", "请写出知识库所在的目录。"));
    }
    throw missing(name);
  }

  private static Path path(String name) throws Misuse {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw new Misuse(
          quoting(name, n -> n + " cannot be the name of a file.", n -> n + "不能作为文件名。"),
          new LocalText(
              "If it has other characters than ASCII, set LC_ALL to a UTF-8 locale.",
              "如果含有非 ASCII 字符，请把 LC_ALL 设为 UTF-8 区域。"));
    }
  }

  private static Misuse missing(String name) {
    var near = DidYouMean.closest(name(name), neighbours(name));
    return new Misuse(
        quoting(name, n -> "There is no file " + n + ".", n -> "没有" + n + "这个文件。"),
        near.map(f -> quoting(f, n -> "Did you mean " + n + "?", n -> "是不是" + n + "？")));
  }

  private static String name(String written) {
    var last = Path.of(written).getFileName();
    return last == null ? written : last.toString();
  }

  private static List<String> neighbours(String written) {
    var parent = Path.of(written).toAbsolutePath().getParent();
    try (Stream<Path> all = parent == null ? Stream.empty() : Files.list(parent)) {
      return all.limit(1000).map(p -> name(p.toString())).sorted().toList();
    } catch (IOException _) {
      return List.of();
    }
  }
}
