package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldedTest {
  private static String folded(int open, Node... nodes) {
    return Folded.sections(List.of(nodes), "h2", open).stream()
        .map(Node::written)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatStandsBeforeTheFirstHeadingStaysOpen() {
    assertThat(folded(0, el("p", "before"), el("h2", "One"), el("p", "1")))
        .isEqualTo(
            """
            <p>before</p>
            <details class="section"><summary><h2>One</h2></summary>\
            <div class="unfolded"><p>1</p></div></details>\
            """);
  }

  /// An address with `#one` names what is inside, which a browser opens.
  @Test
  void anAddressLeadsToWhatIsInside() {
    assertThat(folded(0, el("h2", "One").with("id", "one"), el("p", "1")))
        .isEqualTo(
            """
            <details class="section"><summary><h2>One</h2></summary>\
            <div id="one" class="unfolded"><p>1</p></div></details>\
            """);
  }

  @Test
  void theFirstMayBeOpen() {
    assertThat(folded(1, el("p", "before"), el("h2", "One"), el("h2", "Two")))
        .contains("<details open=\"\" class=\"section\"><summary><h2>One</h2>")
        .contains("<details class=\"section\"><summary><h2>Two</h2>");
  }

  @Test
  void withoutHeadingsNothingIsFolded() {
    assertThat(folded(0, el("p", "a"), el("p", "b"))).isEqualTo("<p>a</p>\n<p>b</p>");
  }
}
