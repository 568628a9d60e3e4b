package io.bangka.workshop.show;

import io.bangka.model.Gap;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.wording.Speech;
import java.util.List;

/// What was searched for and not found.
record Gaps(Speech speech) {

  List<Item> items(List<Gap> gaps) {
    return gaps.stream().map(gap -> new Item(speech.say(gap.what()) + remark(gap))).toList();
  }

  private String remark(Gap gap) {
    String searched = speech.say("searched on " + gap.searched(), gap.searched() + " 查找");
    String whom =
        gap.applies()
            .map(pattern -> speech.words().pattern(pattern))
            .map(thing -> speech.say("with " + thing + "; ", "限" + thing + "；"))
            .orElse("");
    return speech.aside(whom + searched);
  }
}
