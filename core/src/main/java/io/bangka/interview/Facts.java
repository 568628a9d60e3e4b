package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an answer adds to what was said.
record Facts(Vocabulary vocabulary) {

  /// With one case chosen.
  Situation with(Situation situation, Opening.OfAttribute about, Test chosen) {
    return with(
        situation,
        about,
        holding ->
            holding.with(
                about.path(),
                Narrowing.said(Optional.ofNullable(holding.said().get(about.path())), chosen)));
  }

  /// With this said, whatever was said before.
  Situation with(Situation situation, Opening.OfAttribute about, Said said) {
    return with(situation, about, holding -> holding.with(about.path(), said));
  }

  private static Situation with(
      Situation situation,
      Opening.OfAttribute about,
      java.util.function.UnaryOperator<Holding> change) {
    if (about.kind().equals(Vocabulary.ACT)) {
      return new Situation(situation.profile(), change.apply(situation.act()), situation.parties());
    }
    var profile = Topic.profile(situation, about.party());
    if (about.kind().equals(Vocabulary.PERSON)) {
      return with(
          situation,
          about.party(),
          new Profile(
              change.apply(profile.person()),
              profile.holdings(),
              profile.lacks(),
              profile.complete()));
    }
    var changed = profile.holdings(about.kind()).get(about.number());
    var holdings = new ArrayList<>(profile.holdings());
    int place = place(profile, about);
    holdings.set(place, change.apply(changed));
    return with(
        situation,
        about.party(),
        new Profile(profile.person(), holdings, profile.lacks(), profile.complete()));
  }

  private static int place(Profile profile, Opening.OfAttribute about) {
    int left = about.number();
    for (int i = 0; i < profile.holdings().size(); i++) {
      if (profile.holdings().get(i).kind().equals(about.kind()) && left-- == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such holding: " + about);
  }

  /// With these of the things, and none of the others.
  Situation with(Situation situation, Opening.OfMore about, Set<Integer> chosen) {
    var profile = Topic.profile(situation, about.party());
    var holdings = new ArrayList<>(profile.holdings());
    chosen.forEach(i -> holdings.add(like(about.things().get(i).what())));
    var lacks = new ArrayList<>(profile.lacks());
    var complete = new TreeSet<>(profile.complete());
    for (int i = 0; i < about.things().size(); i++) {
      var thing = about.things().get(i);
      if (!chosen.contains(i)) {
        if (holdings.stream().anyMatch(h -> may(h, thing.what()))) {
          complete.add(about.kind()); // a lack would speak of those that were said, too
        } else {
          thing.parts().forEach(part -> lacks.add(new Lack(part, Optional.empty())));
        }
      }
    }
    return with(situation, about.party(), new Profile(profile.person(), holdings, lacks, complete));
  }

  private static boolean may(Holding holding, Pattern pattern) {
    return holding.kind().equals(pattern.kind())
        && pattern.tests().entrySet().stream()
            .allMatch(e ->
                Narrowing.may(Optional.ofNullable(holding.said().get(e.getKey())), e.getValue()));
  }

  /// A thing as it is chosen: with what the question itself says of it.
  private Holding like(Pattern what) {
    var said = new TreeMap<String, Said>();
    vocabulary
        .kind(what.kind())
        .flatMap(Kind::listing)
        .ifPresent(listing ->
            listing
                .says()
                .forEach(path ->
                    vocabulary
                        .attribute(what.kind(), path)
                        .unsaid()
                        .ifPresent(value -> said.put(path, value))));
    what.tests().forEach((path, test) -> said.put(path, Narrowing.said(test)));
    return new Holding(what.kind(), said, Optional.empty());
  }

  private static Situation with(Situation situation, Optional<String> party, Profile profile) {
    if (party.isEmpty()) {
      return new Situation(profile, situation.act(), situation.parties());
    }
    var parties = new TreeMap<>(situation.parties());
    parties.put(party.get(), profile);
    return new Situation(situation.profile(), situation.act(), Map.copyOf(parties));
  }

  /// The same, as a person would write it: what is lacked by one attribute is one lack.
  static Profile tidy(Profile profile) {
    var lacks = new ArrayList<Lack>();
    for (var lack : profile.lacks()) {
      var before = lacks.stream().filter(l -> isLike(l.pattern(), lack.pattern())).findFirst();
      before.ifPresent(lacks::remove);
      lacks.add(
          before
              .map(l -> new Lack(either(l.pattern(), lack.pattern()), Optional.empty()))
              .orElse(lack));
    }
    return new Profile(
        profile.person(), profile.holdings(), List.copyOf(lacks), profile.complete());
  }

  /// Whether both look for values of the same attribute alone.
  private static boolean isLike(Pattern one, Pattern other) {
    return one.kind().equals(other.kind())
        && one.tests().size() == 1
        && one.tests().keySet().equals(other.tests().keySet())
        && !(one.tests().firstEntry().getValue() instanceof Test.Range)
        && !(other.tests().firstEntry().getValue() instanceof Test.Range);
  }

  /// What matches one of them; if that is everything, the kind.
  private static Pattern either(Pattern one, Pattern other) {
    String path = one.tests().firstKey();
    return switch (one.tests().firstEntry().getValue()) {
      case Test.OneOf(var mine) ->
          other.tests().firstEntry().getValue() instanceof Test.OneOf(var theirs)
              ? Pattern.of(one.kind(), Map.of(path, new Test.OneOf(union(mine, theirs))))
              : either(other, one);
      case Test.NoneOf(var mine) -> {
        var left = new TreeSet<>(mine);
        if (other.tests().firstEntry().getValue() instanceof Test.NoneOf(var theirs)) {
          left.retainAll(theirs);
        } else if (other.tests().firstEntry().getValue() instanceof Test.OneOf(var theirs)) {
          left.removeAll(theirs);
        }
        yield Pattern.of(
            one.kind(), left.isEmpty() ? Map.of() : Map.of(path, new Test.NoneOf(left)));
      }
      case Test.Range _ -> one;
    };
  }

  private static SortedSet<String> union(Set<String> one, Set<String> other) {
    var all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
