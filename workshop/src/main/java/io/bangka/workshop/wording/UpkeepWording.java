package io.bangka.workshop.wording;

import io.bangka.model.Upkeep;

/// What must be done again and again: "Renew it, every 1 year. Otherwise: …".
record UpkeepWording(Speech speech) {

  public String of(Upkeep upkeep) {
    String every = speech.words().duration(upkeep.every());
    String costs =
        upkeep
            .costs()
            .map(amount -> speech.words().amount(amount))
            .map(sum -> speech.say(", for " + sum, "，费用 " + sum))
            .orElse("");
    return speech.say(upkeep.what())
        + speech.say(", every " + every, "，每 " + every + "一次")
        + costs
        + speech.say(". Otherwise: ", "。否则：")
        + speech.say(upkeep.otherwise());
  }
}
