package dev.aftercare.examples.benchmarks;

import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Working time (CMP-3a) on a calendar with a lunch break and ten years of exceptions, 30 a year; beside the walk from day to day that one
 * would write, and the one look into the zone's rules that no way can do without.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BusinessTimeBenchmark {

    private static final Instant START = Instant.parse("2026-03-02T02:30:00Z");
    private static final Instant YEAR_LATER = Instant.parse("2027-03-02T02:30:00Z");
    private static final Duration EIGHT_HOURS = Duration.ofHours(8);
    private static final Duration TWO_THOUSAND_HOURS = Duration.ofHours(2_000);

    @Param({"Asia/Shanghai", "Europe/Berlin"})
    private String zone = "Asia/Shanghai";

    private BusinessHours hours = BusinessHours.always();
    private BusinessCalendar calendar = new BusinessCalendar(ZoneId.of(zone), hours);

    /** Makes the calendar, and checks that both ways agree. */
    @Setup
    public void makeCalendar() {
        hours = BusinessHours.weekdays(DayHours.of("09:00-12:00", "13:00-18:00"));
        for (int day = 0; day < 3_650; day += 12) {
            hours = hours.closedOn(LocalDate.of(2020, 1, 1).plusDays(day));
        }
        calendar = new BusinessCalendar(ZoneId.of(zone), hours);
        if (!add2000Hours().equals(add2000HoursDayByDay())) {
            throw new IllegalStateException(add2000Hours() + " is not " + add2000HoursDayByDay());
        }
    }

    /** The floor: the date at an instant. */
    @Benchmark
    public LocalDate lookIntoTheZone() {
        return ZonedDate.dateAt(START, calendar.zone());
    }

    /** The goal is under two microseconds. */
    @Benchmark
    public Optional<Instant> add2000Hours() {
        return calendar.plus(START, TWO_THOUSAND_HOURS);
    }

    /** The same answer, found date by date. */
    @Benchmark
    public Optional<Instant> add2000HoursDayByDay() {
        Duration left = TWO_THOUSAND_HOURS;
        LocalDate date = ZonedDate.dateAt(START, calendar.zone());
        while (true) {
            for (TimeRange range : calendar.rangesOn(date)) {
                if (range.end().isAfter(START)) {
                    Instant from = range.start().isAfter(START) ? range.start() : START;
                    Duration open = Duration.between(from, range.end());
                    if (open.compareTo(left) >= 0) {
                        return Optional.of(from.plus(left));
                    }
                    left = left.minus(open);
                }
            }
            date = date.plusDays(1);
        }
    }

    /** What is worked in a year. */
    @Benchmark
    public Duration measureAYear() {
        return calendar.between(START, YEAR_LATER);
    }

    /** When it opens next. */
    @Benchmark
    public Optional<Instant> nextOpening() {
        return calendar.nextOpening(START);
    }

    /** A limit of eight hours on a calendar that nobody has asked before. */
    @Benchmark
    public Optional<Instant> firstAnswerOfANewCalendar() {
        return new BusinessCalendar(calendar.zone(), hours).plus(START, EIGHT_HOURS);
    }
}
