package io.bangka.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bangka.server.http.Refused;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
  @Test
  void whatWasPackedComesBack() throws Refused {
    var turns = List.of("{\"query\":{}}", "{\"query\":{\"in\":\"CN\"},\"profile\":{\"姓\":1}}");
    assertThat(Turns.unpacked(Turns.packed(turns))).isEqualTo(turns);
  }

  @Test
  void aLongInterviewFitsIntoAnAddress() {
    String turn = "{\"query\":{\"purpose\":[\"link\"]},\"profile\":{\"nationality\":\"CY\"}}";
    assertThat(Turns.packed(Collections.nCopies(30, turn))).hasSizeLessThan(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!", "AAAA", "<script>", "eJzLSM3JyQcABiwCFQ"})
  void whatIsNoneIsRefusedOrHarmless(String packed) {
    try {
      assertThat(Turns.unpacked(packed)).hasSizeLessThan(2);
    } catch (Refused refused) {
      assertThat(refused.problem().status()).isEqualTo(400);
    }
  }

  @Test
  void aSmallParameterCannotBecomeMuch() throws Refused {
    String bomb = Turns.packed(List.of("a".repeat(50_000_000)));
    assertThat(Turns.unpacked(bomb).getFirst()).hasSizeLessThan(200_000);
    assertThatThrownBy(() -> Turns.unpacked("....")).isInstanceOf(Refused.class);
  }
}
