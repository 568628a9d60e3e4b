package io.bangka.calendar;

import io.bangka.model.Language;
import io.bangka.words.PlanEvents.Event;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/// Entries of whole days, which keep nobody busy; a deadline is called to mind a week ahead, or a
/// day, if it comes again sooner than in two months. The same entries give the same bytes, and
/// opened again they replace themselves.
///
/// @param id of whose entries they are; no other file has it unless it is of the same plan
/// @param name what a calendar shows it as
/// @param asOf the day on which it is made
public record CalendarFile(
    String id, String name, Language language, LocalDate asOf, List<Event> events) {
  private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int SOON = 60;
  private static final int MONTHS = 12;

  public CalendarFile {
    events = List.copyOf(events);
  }

  /// The file, with the line ends of the standard.
  public String text() {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Bangka//Plan//" + language));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    events.forEach(event -> calendar.add(entry(event)));
    var out = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes all that is written to it
    }
    return Folding.byBytes(out.toString());
  }

  private VEvent entry(Event event) {
    var entry = new VEvent(false);
    entry.add(new DtStamp(BASIC.format(asOf) + "T000000Z"));
    entry.add(new Uid(id + "-" + event.key() + "@bangka"));
    entry.add(new DtStart<>(event.day()));
    entry.add(new Summary(event.title()));
    entry.add(new Description(event.text()));
    entry.add(ImmutableTransp.TRANSPARENT);
    event.every().map(Period::parse).ifPresent(every -> entry.add(again(every)));
    if (event.deadline()) {
      entry.add(reminder(event));
    }
    return entry;
  }

  private static RRule<LocalDate> again(Period every) {
    var again = new Recur.Builder<LocalDate>();
    int months = (int) every.toTotalMonths();
    if (months == 0) {
      again.frequency(Frequency.DAILY).interval((int) days(every));
    } else if (months % MONTHS == 0) {
      again.frequency(Frequency.YEARLY).interval(months / MONTHS);
    } else {
      again.frequency(Frequency.MONTHLY).interval(months);
    }
    return new RRule<>(again.build());
  }

  private static VAlarm reminder(Event event) {
    boolean soon = event.every().map(Period::parse).filter(p -> days(p) < SOON).isPresent();
    var alarm = new VAlarm();
    var before = new Trigger(soon ? Period.ofDays(-1) : Period.ofDays(-7));
    before.add(Related.START);
    alarm.add(before);
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(event.title()));
    return alarm;
  }

  /// At the least.
  private static long days(Period period) {
    return period.toTotalMonths() * 28 + period.get(ChronoUnit.DAYS);
  }
}
