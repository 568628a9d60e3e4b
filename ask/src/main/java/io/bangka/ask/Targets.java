package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Procedure;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// At which platforms a purpose is asked about.
record Targets(
    Platforms platforms,
    Purposes purposes,
    Goals goals,
    Compositions compositions,
    Lawless lawless) {

  private static final String REGISTER = "register";

  /// A platform, a purpose, and through which procedure alone; empty for whichever there is.
  record Target(Optional<String> platform, String purpose, Optional<String> procedure) {}

  /// The procedures that are named by what they are known by, or that tell of the unlawful way that
  /// is asked about. Empty where neither is so.
  List<Target> procedures(List<String> named, Aims aims, List<String> wanted, Things things) {
    var unlawful =
        things.others.stream().flatMap(t -> lawless.of(t, named).stream()).distinct().toList();
    if (!unlawful.isEmpty()) {
      return unlawful.stream().map(p -> target(p, wanted)).toList();
    }
    var lent = wanted.stream().filter(w -> purposes.act(w) && !platforms.served(w));
    var lending = lent.flatMap(w -> lawless.of(w).stream()).toList();
    if (!lending.isEmpty()) {
      return lending.stream().map(p -> target(p, wanted)).toList();
    }
    var known = aims.procedures().stream().flatMap(id -> platforms.procedure(id).stream()).toList();
    var ofNamed = known.stream().filter(p -> named.contains(p.provider())).toList();
    return (ofNamed.isEmpty() ? known : ofNamed)
        .stream().map(p -> target(p, aims.purposes())).toList();
  }

  /// The one procedure of the platform that yields the very kind of paper that is asked for; empty
  /// where none or several do.
  Optional<String> only(Optional<String> platform, Optional<Holding> object) {
    var yielding =
        platform.isEmpty() || object.filter(o -> o.kind().equals("document")).isEmpty()
            ? List.<String>of()
            : platforms.yielding(platform.get(), object.get());
    return yielding.size() == 1 ? Optional.of(yielding.getFirst()) : Optional.empty();
  }

  private Target target(Procedure procedure, Collection<String> preferred) {
    return new Target(
        Optional.of(procedure.provider()),
        platforms.purpose(procedure, preferred),
        Optional.of(procedure.id()));
  }

  /// @param named as the text names them; where it names none, all that serve the purpose
  List<Optional<String>> of(List<String> named, String purpose, Things things, People people) {
    if (!named.isEmpty() && !elsewhere(named, purpose)) {
      return named.stream()
          .flatMap(p -> platforms.asked(p, purpose).stream())
          .distinct()
          .map(Optional::of)
          .toList();
    }
    var object = object(purpose, things, people);
    var all = platforms.all(purpose, object, people.act());
    return all.isEmpty()
        ? List.of(object.flatMap(goals::of))
        : all.stream().map(Optional::of).toList();
  }

  /// A number's codes are got from its operator, whichever platform sends them.
  private boolean elsewhere(List<String> named, String purpose) {
    return !purposes.act(purpose)
        && !purposes.ofWallet(purpose)
        && named.stream().noneMatch(n -> platforms.serves(platforms.meant(n, purpose), purpose));
  }

  /// What the purpose should yield: as it was said, or in the country where it is to happen.
  private Optional<Holding> object(String purpose, Things things, People people) {
    var kinds = purposes.objects(List.of(purpose));
    var named = things.object.map(platforms::implied);
    if (kinds.isEmpty() || named.filter(o -> o.said().containsKey("country")).isPresent()) {
      return named;
    }
    var where = Optional.ofNullable(people.act().said().get("in"));
    return where
        .map(w -> Holding.unsaid(kinds.getFirst()).with("country", w))
        .or(() -> things.object);
  }

  /// To "open" a wallet inside another app, where one only registers with the app, is to link it.
  /// To "use" a wallet that only others take, where nothing is linked to it, is to pay with it; to
  /// "use" a platform to which nothing is linked is to pay there, or to get an account.
  ///
  /// @param silent whether nobody said what is to be done
  String served(Optional<String> platform, String purpose, boolean silent, People people) {
    String link = compositions.defaultPurpose();
    String pay = compositions.purposeOfUse();
    if (platform.isEmpty() || platforms.serves(platform.get(), purpose)) {
      return purpose;
    }
    if (purposes.registers(purpose)) {
      return platforms.serves(platform.get(), link) ? link : purpose;
    }
    boolean used =
        purpose.equals(link)
            && platforms.isHost(platform.get())
            && platforms.serves(platform.get(), pay);
    boolean there = people.act().said().containsKey("in");
    boolean open =
        silent && purpose.equals(link) && !used && platforms.serves(platform.get(), REGISTER);
    if (open && there && platforms.serves(platform.get(), pay)) {
      return pay;
    }
    return used ? pay : open ? REGISTER : purpose;
  }
}
