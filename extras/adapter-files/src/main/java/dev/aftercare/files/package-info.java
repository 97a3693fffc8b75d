/** Reads and writes files of people: policies and calendars as JSON, tables as CSV, holidays as iCalendar. */
@NullMarked
package dev.aftercare.files;

import org.jspecify.annotations.NullMarked;
