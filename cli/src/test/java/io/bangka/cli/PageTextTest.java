package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Block.Column;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {
  @Test
  void aPageIsWrittenBlockByBlock() {
    var page =
        new Page(
            Language.ZH,
            List.of(
                new Block.Heading(1, "标题"),
                new Block.Paragraph("A sentence that is too long for one line.", List.of("b")),
                new Block.Items(
                    true,
                    List.of(
                        new Item("first", List.of("b", "a"), List.of(new Item("below it"))),
                        new Item("second"))),
                new Block.Table(
                    List.of(Column.text("项目"), Column.number("数")),
                    List.of(List.of("a", "1"), List.of("渡轮付", "12"))),
                new Block.Verbatim("dot", "a -> b\n"),
                new Block.Notes(
                    List.of(
                        new Block.Note("a", "Source A", "https://a.example"),
                        new Block.Note("b", "Source B", "https://b.example")))));
    assertThat(PageText.of(page, new Style(false, 40)))
        .isEqualTo(
            """
            标题

            A sentence that is too long for one
            line. [2]

            1. first [1, 2]
               · below it
            2. second

            项目    数
            a        1
            渡轮付  12

            a -> b

            [1] Source A
                https://a.example
            [2] Source B
                https://b.example
            """);
  }
}
