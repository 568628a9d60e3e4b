package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.service.Asked;
import io.bangka.service.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What keys do to a question on a screen.
class MenuTest {

  @Test
  void the_cursor_goes_round_past_dont_know() {
    var menu = Menu.of(one("Visa", "Mastercard"));
    assertThat(menu.after(Menu.Key.UP).lines("?")).containsExactly("  Visa", "  Mastercard", "❯ ?");
    assertThat(menu.after(Menu.Key.UP).after(Menu.Key.DOWN)).isEqualTo(menu);
    assertThat(menu.after(Menu.Key.DOWN).lines("?").get(1)).isEqualTo("❯ Mastercard");
  }

  @Test
  void of_one_choice_enter_takes_what_the_cursor_is_at() {
    var menu = Menu.of(one("Visa", "Mastercard")).after(Menu.Key.DOWN);
    assertThat(menu.after(Menu.Key.SPACE)).isEqualTo(menu);
    assertThat(menu.response(Menu.Key.ENTER)).contains(chosen(1));
  }

  @Test
  void of_several_space_ticks_and_unticks_and_none_is_an_answer() {
    var menu = Menu.of(several(Optional.empty(), "passport", "visa"));
    assertThat(menu.response(Menu.Key.ENTER)).contains(chosen());
    var ticked = menu.after(Menu.Key.SPACE).after(Menu.Key.DOWN).after(Menu.Key.SPACE);
    assertThat(ticked.lines("?")).containsExactly("  [x] passport", "❯ [x] visa", "  ?");
    assertThat(ticked.response(Menu.Key.ENTER)).contains(chosen(0, 1));
    assertThat(ticked.after(Menu.Key.SPACE).response(Menu.Key.ENTER)).contains(chosen(0));
  }

  @Test
  void what_is_usual_is_chosen_already() {
    var usual = Optional.<SortedSet<Integer>>of(new TreeSet<>(List.of(1)));
    assertThat(Menu.of(several(usual, "passport", "visa")).response(Menu.Key.ENTER))
        .contains(chosen(1));
    var one = new Asked("x", "Which?", false, choices("a", "b"), usual, false);
    assertThat(Menu.of(one).response(Menu.Key.ENTER)).contains(chosen(1));
  }

  @Test
  void the_last_line_is_not_to_know() {
    var menu = Menu.of(one("Visa")).after(Menu.Key.DOWN);
    assertThat(menu.response(Menu.Key.ENTER)).contains(new Response.Unknown());
    assertThat(menu.after(Menu.Key.SPACE)).isEqualTo(menu);
  }

  @Test
  void one_can_go_back_stop_and_not_know_from_anywhere() {
    var menu = Menu.of(one("Visa"));
    assertThat(menu.response(Menu.Key.BACK)).contains(new Response.Back());
    assertThat(menu.response(Menu.Key.STOP)).contains(new Response.Stop());
    assertThat(menu.response(Menu.Key.UNKNOWN)).contains(new Response.Unknown());
  }

  @ParameterizedTest
  @EnumSource(names = {"UP", "DOWN", "SPACE", "OTHER"})
  void other_keys_answer_nothing(Menu.Key key) {
    assertThat(Menu.of(one("Visa")).response(key)).isEmpty();
  }

  private static Response chosen(Integer... numbers) {
    return new Response.Chosen(new TreeSet<>(List.of(numbers)));
  }

  private static Asked one(String... texts) {
    return new Asked("x", "Which?", false, choices(texts), Optional.empty(), false);
  }

  private static Asked several(Optional<SortedSet<Integer>> usual, String... texts) {
    return new Asked("x", "Which?", true, choices(texts), usual, false);
  }

  private static List<Asked.Choice> choices(String... texts) {
    return Stream.of(texts)
        .map(text -> new Asked.Choice(text, new Shape.Fields(new LinkedHashMap<>())))
        .toList();
  }
}
