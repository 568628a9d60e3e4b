package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.workshop.schema.PackFile;
import io.bangka.workshop.schema.PackSchema;
import io.bangka.written.DidYouMean;
import io.bangka.written.Faulty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `bangka knowledge schema`: the JSON Schema of one sort of file of the knowledge.
final class KnowledgeSchema implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var words = Stream.of(PackFile.values()).map(PackFile::word).toList();
    var operands = task.given().operands();
    if (operands.isEmpty()) {
      throw new Misuse(
          new LocalText("Which sort of file is missing.", "没有写是哪种文件。"), Optional.of(known(words)));
    }
    String word = operands.getFirst();
    var file = PackFile.of(word).orElseThrow(() -> unknown(word, words));
    var vocabulary = Asked.bangka(task.given()).knowledge().vocabulary();
    task.terminal().print(PackSchema.of(file, vocabulary));
    return Cli.ANSWERED;
  }

  private static Misuse unknown(String word, List<String> words) {
    return new Misuse(
        quoting(
            word, w -> w + " is no sort of file of the knowledge.", w -> "知识库里没有" + w + "这种文件。"),
        DidYouMean.closest(word, words)
            .map(near -> quoting(near, n -> "Did you mean " + n + "?", n -> "是不是想写" + n + "？"))
            .orElseGet(() -> known(words)));
  }

  private static LocalText known(List<String> words) {
    return new LocalText(
        "Sorts: " + String.join(", ", words) + ".", "可写：" + String.join("、", words) + "。");
  }
}
