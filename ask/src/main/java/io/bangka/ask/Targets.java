package io.bangka.ask;

import io.bangka.model.Holding;
import java.util.List;
import java.util.Optional;

/// At which platforms a purpose is asked about.
record Targets(Platforms platforms, Purposes purposes, Goals goals, Compositions compositions) {

  /// @param named as the text names them; where it names none, all that serve the purpose
  List<Optional<String>> of(List<String> named, String purpose, Things things, People people) {
    if (!named.isEmpty()) {
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

  /// What the purpose should yield: as it was said, or in the country where it is to happen.
  private Optional<Holding> object(String purpose, Things things, People people) {
    var kinds = purposes.objects(List.of(purpose));
    if (kinds.isEmpty() || things.object.filter(o -> o.said().containsKey("country")).isPresent()) {
      return things.object;
    }
    var where = Optional.ofNullable(people.act().said().get("in"));
    return where
        .map(w -> Holding.unsaid(kinds.getFirst()).with("country", w))
        .or(() -> things.object);
  }

  /// To "open" a wallet inside another app, where one only registers with the app, is to link it.
  /// To "use" a wallet that only others take, where nothing is linked to it, is to pay with it.
  String served(Optional<String> platform, String purpose) {
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
    return used ? pay : purpose;
  }
}
