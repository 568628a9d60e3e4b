package io.bangka.service;

import io.bangka.ask.NearestStatements;
import io.bangka.ask.Reading;
import io.bangka.ask.Statement;
import io.bangka.ask.Stretch;
import io.bangka.ask.Understander;
import io.bangka.ask.Understanding;
import io.bangka.model.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Understands words by the vocabulary and the packs.
final class AskHearing implements Hearing {
  private static final int NEAREST = 3;

  private final Knowledge knowledge;
  private final Understander understander;
  private final Supplied<NearestStatements> nearest;

  AskHearing(Knowledge knowledge) {
    this.knowledge = knowledge;
    understander = new Understander(knowledge);
    nearest = new Supplied<>(() -> new NearestStatements(knowledge, understander));
  }

  @Override
  public Heard hear(String words, LocalDate today) {
    Understanding understood = understander.understand(words, today);
    return new Heard(
        understood.language(),
        understood.script().chinese(),
        readings(understood),
        understood.queries(),
        understood.profile(),
        understood.asOf(),
        understood.notUnderstood().stream().map(Stretch::text).toList(),
        new HeardShapes(knowledge).of(understood),
        understood.script() == io.bangka.ask.Script.OTHER);
  }

  @Override
  public List<Statement> nearest(String words) {
    return nearest.get().to(words, NEAREST);
  }

  /// Of all readings only things can be asked about, and may be read in several ways.
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
