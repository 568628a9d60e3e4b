package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Place;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// What a pack says about itself.
///
/// @param id its folder, `cn/wechat-pay`
/// @param read the day on which its sources were last read
/// @param reviewEvery how long its statements may stand without being read again
/// @param readPlace where `read:` stands
public record CheckedPack(
    String id, LocalText title, LocalDate read, Optional<Period> reviewEvery, Place readPlace) {

  /// Whether the pack should have been read again by this day.
  public boolean due(LocalDate day) {
    return reviewEvery.map(read::plus).filter(day::isAfter).isPresent();
  }
}
