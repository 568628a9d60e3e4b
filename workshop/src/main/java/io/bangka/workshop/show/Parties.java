package io.bangka.workshop.show;

import io.bangka.workshop.wording.Speech;

/// The other people in an act, by their names in packs.

record Parties(Speech speech) {
  String of(String party) {
    return switch (party) {
      case "recipient" -> speech.say("of the recipient", "收款人的");
      case "guardian" -> speech.say("of the guardian", "监护人的");
      case "helper" -> speech.say("of the helper", "协助人的");
      case "giver" -> speech.say("of the giver", "赠与人的");
      default -> party;
    };
  }
}
