/** Calendars from files: yearly notices of public holidays, iCalendar files of them, and working calendars as JSON. */
@NullMarked
package dev.aftercare.files.calendar;

import org.jspecify.annotations.NullMarked;
