package io.bangka.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class SimplifiedTest {
  @Test
  void the_table_says_what_icu_says() {
    var icu = Transliterator.getInstance("Traditional-Simplified");
    for (char c = 0x3400; c < 0xFB00; c++) {
      String theirs = Character.isSurrogate(c) ? "" : icu.transliterate(String.valueOf(c));
      if (theirs.length() == 1) {
        assertThat(Simplified.of(c)).as("U+%04X", (int) c).isEqualTo(theirs.charAt(0));
      }
    }
  }
}
