package io.bangka.workshop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RFC 9309.
class RobotsTest {
  @ParameterizedTest
  @CsvSource({
    "User-agent: *|Disallow: /, /a, false",
    "User-agent: *|Disallow:, /a, true",
    "User-agent: *|Disallow: /a|Allow: /a/b, /a/b/c, true",
    "User-agent: *|Disallow: /a|Allow: /a, /a, true",
    "User-agent: *|Disallow: /*.pdf$, /x/y.pdf, false",
    "User-agent: *|Disallow: /*.pdf$, /x/y.pdf?a, true",
    "User-agent: other|Disallow: /, /a, true",
    "User-agent: *|Disallow: /|User-agent: bangka|Disallow: /b, /a, true",
    "User-agent: *|Disallow: /|User-agent: Bangka/1.0|Disallow: /b, /b, false",
    "User-agent: bangka|User-agent: other|Disallow: /a, /a, false",
    "user-AGENT : * # all|disallow : /a # not this, /ab, false",
    "nonsense, /a, true",
    "Disallow: /, /a, true"
  })
  void whatItSaysHolds(String lines, String path, boolean allowed) {
    assertThat(Robots.of(lines.replace('|', '\n')).allows(path)).isEqualTo(allowed);
  }

  @Test
  void aPatternMadeToTireUsIsReadAllTheSame() {
    String pattern = "/" + "*a".repeat(500) + "b$";
    assertThat(Robots.of("User-agent: *\nDisallow: " + pattern).allows("/" + "a".repeat(5000)))
        .isTrue();
  }
}
