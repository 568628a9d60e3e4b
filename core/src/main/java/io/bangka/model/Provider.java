package io.bangka.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Who offers procedures: a payment platform, a bank, a state.
///
/// @param wallet the platform whose wallet its procedures work on (`wechat` for WeChat Pay); empty
///   for a goal that is no wallet
/// @param buildsOn providers whose procedures prepare this one's (`wechat` for WeChat Pay)
public record Provider(
    String id, Names names, Optional<String> wallet, List<String> buildsOn, ZoneId zone) {
  public Provider {
    buildsOn = List.copyOf(buildsOn);
  }
}
