/**
 * Calendars as files: yearly notices of public holidays, iCalendar files of them, and working calendars as JSON are read;
 * appointments are written as iCalendar.
 */
@NullMarked
package dev.aftercare.files.calendar;

import org.jspecify.annotations.NullMarked;
