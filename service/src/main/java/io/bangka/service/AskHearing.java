package io.bangka.service;

import io.bangka.ask.Reading;
import io.bangka.ask.Stretch;
import io.bangka.ask.Understander;
import io.bangka.ask.Understanding;
import io.bangka.model.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Understands words by the vocabulary and the packs. Of all readings an answer tells only things:
/// only they can be asked about, and only they may be read in several ways.
final class AskHearing implements Hearing {
  private final Understander understander;

  AskHearing(Knowledge knowledge) {
    understander = new Understander(knowledge);
  }

  @Override
  public Heard hear(String words, LocalDate today) {
    Understanding understood = understander.understand(words, today);
    return new Heard(
        understood.language(),
        readings(understood),
        understood.queries(),
        understood.profile(),
        understood.asOf(),
        understood.notUnderstood().stream().map(Stretch::text).toList());
  }

  private static List<Inquiry.Reading> readings(Understanding understood) {
    var readings = new ArrayList<Inquiry.Reading>();
    for (Reading reading : understood.readings()) {
      if (reading.as() instanceof Reading.As.Thing(var holding, var note)) {
        readings.add(new Inquiry.Reading(reading.stretch().text(), holding, note));
      }
    }
    return readings;
  }
}
