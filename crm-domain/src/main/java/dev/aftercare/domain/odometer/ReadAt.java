package dev.aftercare.domain.odometer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a meter was read, in the zone of the dealer who entered it: the day, and the hour where that is known. Readings are ordered by it, never
 * by when they were entered. Of two on one day of which one has no hour nobody knows which came first; that one is put last.
 *
 * @param hour to the minute
 */
public record ReadAt(LocalDate day, Optional<LocalTime> hour) implements Comparable<ReadAt> {

    private static final double HOURS_A_DAY = 24;
    private static final double MINUTES_AN_HOUR = 60;

    private static final Comparator<ReadAt> ORDER = Comparator.comparing(ReadAt::day)
            .thenComparing(at -> at.hour().isEmpty())
            .thenComparing(at -> at.hour().orElse(LocalTime.MIDNIGHT));

    public ReadAt {
        hour = hour.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** A day whose hour is not known. */
    public static ReadAt on(LocalDate day) {
        return new ReadAt(day, Optional.empty());
    }

    /** Whether nobody can say which of the two came first. */
    boolean isSameDayAs(ReadAt other) {
        return day.equals(other.day) && (hour.isEmpty() || other.hour.isEmpty());
    }

    /** Whether the hours of both are known. */
    boolean isToTheHourWith(ReadAt other) {
        return hour.isPresent() && other.hour.isPresent();
    }

    /** The hours to a later one; whole days where the hour of one is not known. */
    double hoursTo(ReadAt later) {
        double days = later.day.toEpochDay() - (double) day.toEpochDay();
        double minutes = isToTheHourWith(later) ? ChronoUnit.MINUTES.between(hour.get(), later.hour.get()) : 0;
        return days * HOURS_A_DAY + minutes / MINUTES_AN_HOUR;
    }

    /** The same in days. */
    double daysTo(ReadAt later) {
        return hoursTo(later) / HOURS_A_DAY;
    }

    @Override
    public int compareTo(ReadAt other) {
        return ORDER.compare(this, other);
    }
}
