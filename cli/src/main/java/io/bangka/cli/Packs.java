package io.bangka.cli;

import io.bangka.model.LocalText;
import java.nio.file.Files;
import java.nio.file.Path;

/// Which folder of packs an author works on: `--packs`, else the folder `knowledge` here.
final class Packs {
  private static final Path HERE = Path.of("knowledge");

  private Packs() {}

  static Path folder(Given given) throws Misuse {
    var named = given.value(Option.PACKS);
    if (named.isPresent()) {
      return Input.folder(named.get());
    }
    if (!Files.isRegularFile(HERE.resolve("vocabulary.yaml"))) {
      throw new Misuse(
          new LocalText("There is no folder of packs here.", "这里没有知识库目录。"),
          new LocalText("Name it: `--packs DIR`.", "请写出目录：--packs 目录。"));
    }
    return HERE;
  }
}
