package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Vocabulary;
import io.bangka.model.Why;
import io.bangka.written.Faulty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Interviews in words.
class DialogueTest {

  @Test
  void at_its_end_nothing_hangs_on_what_was_not_said() {
    var dialogue = linking("wechat-pay");
    int asked = 0;
    while (dialogue.question().isPresent()) {
      dialogue = dialogue.choosing(first());
      assertThat(++asked).isLessThan(30);
    }
    assertThat(dialogue.reply().answer().answers().getFirst().why())
        .isNotEqualTo(Optional.of(Why.UNSAID));
  }

  @Test
  @Tag("slow")
  void where_no_platform_is_named_that_is_asked_first() {
    var dialogue = begun(query(Optional.empty(), "link"));
    var platform = dialogue.question().orElseThrow();
    assertThat(platform.about()).isEqualTo("platform");
    assertThat(platform.choices().getLast().text()).isEqualTo("whichever works");
    assertThat(dialogue.choosing(first()).query().platform()).isPresent();
    assertThat(dialogue.notKnowing().query().platform()).isEmpty();
    assertThatThrownBy(() -> dialogue.choosing(new TreeSet<>(List.of(99))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void back_is_as_it_was_and_at_the_beginning_stays() {
    var start = linking("wechat-pay");
    var next = start.notKnowing();
    assertThat(next.back().question()).isEqualTo(start.question());
    assertThat(start.back()).isSameAs(start);
    assertThat(start.atBeginning()).isTrue();
    assertThat(next.atBeginning()).isFalse();
  }

  @Test
  @Tag("slow")
  void what_is_not_known_is_not_asked_again() {
    var dialogue = linking("alipay");
    var asked = new ArrayList<String>();
    while (dialogue.question().isPresent()) {
      asked.add(dialogue.question().get().about());
      dialogue = dialogue.notKnowing();
    }
    assertThat(asked).doesNotHaveDuplicates();
    assertThat(dialogue.reply().answer().answers()).isNotEmpty();
  }

  @Test
  @Tag("slow")
  void the_next_turn_of_which_nobody_kept_anything_is_the_same() throws Faulty {
    var dialogue = linking("wechat-pay");
    assertThat(dialogue.json()).contains("\"question\"");
    assertThat(dialogue.profileJson()).startsWith("{");
  }

  @Test
  void in_chinese_it_asks_in_chinese() {
    var setting = Setting.ORDINARY.in(Language.ZH);
    var query = query(Optional.of("wechat-pay"), "link");
    var dialogue = Shipped.BANGKA.interview(Profile.NOTHING_SAID, query, setting);
    assertThat(dialogue.question().orElseThrow().text()).endsWith("？");
  }

  private static Dialogue linking(String platform) {
    return begun(query(Optional.of(platform), "link"));
  }

  private static Dialogue begun(Query query) {
    return Shipped.BANGKA.interview(Profile.NOTHING_SAID, query, Setting.ORDINARY);
  }

  private static Query query(Optional<String> platform, String purpose) {
    return new Query(
        platform,
        List.of(purpose),
        Query.Want.CAN,
        Holding.unsaid(Vocabulary.ACT),
        Optional.empty(),
        Optional.empty(),
        new LinkedHashMap<>());
  }

  private static SortedSet<Integer> first() {
    return new TreeSet<>(List.of(0));
  }
}
