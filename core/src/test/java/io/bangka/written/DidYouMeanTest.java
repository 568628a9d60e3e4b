package io.bangka.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  private static final List<String> WORDS =
      List.of("known-by", "from", "until", "undated", "sources", "wechat-pay", "wechat", "in");

  @ParameterizedTest
  @CsvSource({
    "known_by, known-by",
    "knownBy, known-by",
    "Known By, known-by",
    "form, from",
    "untill, until",
    "undatd, undated",
    "source, sources",
    "wechatpay, wechat-pay",
    "weichat, wechat",
  })
  void theNearestWordIsFound(String word, String meant) {
    assertThat(DidYouMean.closest(word, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"paypal", "x", "''", "zz", "merchant"})
  void aWordThatIsNearToNothingGetsNoSuggestion(String word) {
    assertThat(DidYouMean.closest(word, WORDS)).isEmpty();
  }

  @Test
  void noCodeOfTwoLettersIsNearToAnother() {
    var codes = List.of("AX", "DE", "XK");
    assertThat(DidYouMean.closest("XX", codes)).isEmpty();
    assertThat(DidYouMean.closest("de", codes)).contains("DE");
    assertThat(DidYouMean.closest("DEE", codes)).contains("DE");
  }

  @Test
  void swappedNeighboursAreOneEdit() {
    assertThat(DidYouMean.distance("form", "from")).isEqualTo(1);
    assertThat(DidYouMean.distance("", "from")).isEqualTo(4);
    assertThat(DidYouMean.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void anEndlessWordIsComparedByItsStart() {
    assertThat(DidYouMean.closest("x".repeat(1_000_000), WORDS)).isEmpty();
  }
}
