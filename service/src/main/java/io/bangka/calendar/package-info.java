/// Plans as iCalendar files (RFC 5545), for any calendar to open.
///
/// Public: [io.bangka.calendar.CalendarFile]. Alone knows ical4j.
@NullMarked
package io.bangka.calendar;

import org.jspecify.annotations.NullMarked;
