package io.bangka.workshop.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.workshop.page.Block.Column;
import io.bangka.workshop.page.Block.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void aPageIsWrittenBlockByBlock() {
    var page =
        new Page(
            Language.EN,
            List.of(
                new Block.Heading(1, "A title"),
                new Block.Paragraph("A sentence with * and [x].", List.of("b")),
                new Block.Items(
                    true,
                    List.of(
                        new Item("first", List.of("a", "b", "c"), List.of(new Item("below"))),
                        new Item("second"))),
                new Block.Table(
                    List.of(Column.text("what"), Column.number("many")),
                    List.of(List.of("a|b", "1"))),
                new Block.Verbatim("dot", "a -> b\n"),
                new Block.Notes(
                    List.of(
                        new Block.Note("a", "Source_A", "https://a.example"),
                        new Block.Note("b", "B", "https://b.example")))));
    assertThat(Markdown.of(page))
        .isEqualTo(
            """
            # A title

            A sentence with \\* and \\[x\\].[^2]

            1. first[^1][^2]
               - below
            2. second

            | what | many |
            | --- | --: |
            | a\\|b | 1 |

            ```dot
            a -> b
            ```

            [^1]: Source\\_A <https://a.example>
            [^2]: B <https://b.example>
            """);
  }
}
