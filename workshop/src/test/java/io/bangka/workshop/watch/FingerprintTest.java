package io.bangka.workshop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  @ParameterizedTest
  @CsvSource({
    "<p class=a>Up to 500</p>, Up to 500",
    "a<br>b, a b",
    "a<!-- 3 > 2 -->b, ab",
    "a<SCRIPT>1 < 2 </b></Script >b, a b",
    "a<style>p {}</style>b<svg><path/></svg>c, a b c",
    "a<script>never closed, a",
    "a<!-- never closed, a",
    "a<b never closed, a",
    "1 < 2 and 3 > 2, 1 < 2 and 3 > 2",
    "a&nbsp;&amp;&#160;b, a & b",
    "&amp;lt;, &lt;",
    "<header>a</header>, a",
    "<scripted>a</scripted>, a",
    "2026-11-22 23 reads, 2026-11-22 23 reads"
  })
  void aPageIsWhatSomebodyReads(String html, String text) {
    assertThat(PlainText.of(html)).isEqualTo(text);
  }

  @Test
  void aPageMadeToTireUsIsReadAllTheSame() {
    assertThat(PlainText.of("<script>".repeat(200_000))).isEmpty();
    assertThat(PlainText.of("<script></".repeat(200_000))).isEmpty();
    assertThat(PlainText.of("<!--".repeat(200_000))).isEmpty();
    assertThat(PlainText.of("<".repeat(1_000_000))).hasSize(1_000_000);
  }

  @Test
  void theCharacterSetIsNoChange() {
    var gbk = "<meta charset=gbk><p>绑卡".getBytes(Charset.forName("GBK"));
    var utf8 = "<meta charset=\"utf-8\"><p>绑卡".getBytes(StandardCharsets.UTF_8);
    assertThat(Fingerprint.of(gbk, "text/html")).isEqualTo(Fingerprint.of(utf8, ""));
    assertThat(Fingerprint.of(gbk, "text/html; charset=nonsense"))
        .isEqualTo(Fingerprint.of(utf8, "text/html"));
  }

  @Test
  void ofWhatIsNoTextEveryByteCounts() {
    var one = "%PDF a  b".getBytes(StandardCharsets.UTF_8);
    var other = "%PDF a b".getBytes(StandardCharsets.UTF_8);
    assertThat(Fingerprint.of(one, "application/pdf"))
        .isNotEqualTo(Fingerprint.of(other, "application/pdf"));
    assertThat(Fingerprint.of(one, "text/plain")).isEqualTo(Fingerprint.of(other, "text/plain"));
  }
}
