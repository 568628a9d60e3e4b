package io.bangka.workshop.diff;

import io.bangka.model.Pattern;
import io.bangka.model.Requirement;
import io.bangka.workshop.page.Block.Item;
import io.bangka.workshop.wording.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// For whom an answer changes, as items: those who differ in one requirement are one item.
record PeopleWords(Speech speech) {
  /// More cases of packs than this are only counted.
  private static final int MOST_CASES = 3;

  /// More people than this are only counted where a limit or a fee changes.
  private static final int MOST_PEOPLE = 3;

  List<Item> of(Change change) {
    if (change.everybody()) {
      return List.of(new Item(speech.say("everybody who was compared", "比较到的所有人")));
    }
    boolean ofVerdict = change.shift() instanceof Shift.OfVerdict;
    return ofVerdict || change.people().size() <= MOST_PEOPLE
        ? items(change.people())
        : List.of(new Item(counted(change.people().size())));
  }

  /// Limits and fees go with the way, and seldom with who takes it.
  private String counted(int people) {
    return speech.say(
        "for " + people + " of the kinds of people who get there", "涉及能办成的 " + people + " 类人");
  }

  private List<Item> items(List<KindOfPerson> people) {
    var items = new LinkedHashSet<Item>();
    var byRole = new LinkedHashMap<String, LinkedHashSet<Pattern>>();
    var cases = new ArrayList<String>();
    for (KindOfPerson one : people) {
      switch (one.what()) {
        case KindOfPerson.What.Usual _ ->
            items.add(new Item(speech.say("with what is usually shown", "所持的都是最普通的一种")));
        case KindOfPerson.What.With(var requirement, var thing) ->
            byRole.computeIfAbsent(role(requirement), _ -> new LinkedHashSet<>()).add(thing);
        case KindOfPerson.What.OfCase(var _, var name) -> cases.add(name);
      }
    }
    byRole.forEach((role, things) ->
        items.add(new Item(with(role, Alike.together(things).stream().map(this::thing).toList()))));
    items.addAll(cases(cases));
    return List.copyOf(items);
  }

  private String with(String role, List<String> things) {
    return speech.voice().labelled(role, String.join(speech.say("; ", "；"), things));
  }

  private String role(Optional<Requirement> requirement) {
    return requirement
        .map(r -> speech.words().role(r) + party(r))
        .orElseGet(() -> speech.say("person", "本人"));
  }

  private String party(Requirement requirement) {
    return requirement instanceof Requirement.Role role
        ? role.party().map(party -> speech.aside(party)).orElse("")
        : "";
  }

  private String thing(Pattern thing) {
    return thing.tests().isEmpty()
        ? speech.say("something that no rule names", "规则没有提到的其他种类")
        : speech.words().pattern(thing);
  }

  private List<Item> cases(List<String> names) {
    var items = new ArrayList<Item>();
    names.stream()
        .limit(MOST_CASES)
        .forEach(name -> items.add(new Item(speech.say("case: " + name, "测试：" + name))));
    int more = names.size() - items.size();
    if (more > 0) {
      items.add(new Item(speech.voice().count(more, "more case", "more cases", "个测试也是如此")));
    }
    return items;
  }
}
