package dev.aftercare.domain.odometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.ReadingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of readings: order of entry never matters, a correction leaves no trace, the total never falls (VEH-3, hard cases 22 and 23). */
@Tag("VEH-3")
@Tag("HC-22")
class OdometerProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** Each step enters one reading, judging only what is near it, as the desk does. */
    @Property(tries = 300)
    void orderOfEntryNeverMatters(@ForAll("series") List<MeterReading> series, @ForAll Random random) {
        List<MeterReading> mixed = new ArrayList<>(series);
        Collections.shuffle(mixed, random);
        Stepwise stepwise = new Stepwise();
        mixed.forEach(stepwise::enter);
        assertThat(stepwise.readings()).isEqualTo(OdometerLine.judged(series, OdometerPolicy.standard()));
    }

    @Property(tries = 300)
    void correctingAReadingLeavesWhatWouldHaveBeen(
            @ForAll("series") List<MeterReading> series,
            @ForAll @IntRange(max = 119) int which,
            @ForAll @IntRange(max = 9_999_999) int wrong) {
        int index = which % series.size();
        MeterReading right = series.get(index);
        List<MeterReading> mistyped = new ArrayList<>(series);
        mistyped.set(index, right.corrected(Distance.km(wrong)));
        Stepwise stepwise = new Stepwise();
        mistyped.forEach(stepwise::enter);
        stepwise.correct(right.id(), right.shown().distance());
        assertThat(stepwise.readings()).isEqualTo(OdometerLine.judged(series, OdometerPolicy.standard()));
    }

    /** What others recorded is judged anew from the day of the correction on, by the same number of readings before it as a store gives. */
    @Property(tries = 300)
    void correctingAReadingLeavesOfOthersWhatWouldHaveBeen(
            @ForAll("series") List<MeterReading> series,
            @ForAll @IntRange(max = 119) int which,
            @ForAll @IntRange(max = 9_999_999) int wrong) {
        List<MeterReading> right = OdometerLine.judged(series, OdometerPolicy.standard());
        int index = which % right.size();
        List<MeterReading> mistyped = new ArrayList<>(right);
        mistyped.set(index, right.get(index).corrected(Distance.km(wrong)));
        List<MeterReading> stored = new ArrayList<>(OdometerLine.judged(mistyped, OdometerPolicy.standard()));
        stored.replaceAll(known -> known.id().equals(right.get(index).id()) ? right.get(index) : known);
        stored.sort(MeterReading.ORDER);
        LocalDate day = right.get(index).at().day();
        int first = (int)
                stored.stream().filter(known -> known.at().day().isBefore(day)).count();
        int from = Math.max(0, first - Stretch.BEFORE);
        Stretch stretch = new Stretch(
                stored.subList(from, stored.size()),
                OdometerLine.lastBelieved(Optional.empty(), stored.subList(0, from)),
                true);
        Map<ReadingId, Standing> standing = new HashMap<>();
        stored.forEach(known -> standing.put(known.id(), known.standing()));
        stretch.judgedAnew(day, Meters.of(List.of()), OdometerPolicy.standard())
                .forEach(known -> standing.put(known.id(), known.standing()));
        assertThat(right).allSatisfy(known -> assertThat(standing).containsEntry(known.id(), known.standing()));
    }

    @Property(tries = 300)
    void withdrawingAReadingLeavesWhatWouldHaveBeen(
            @ForAll("series") List<MeterReading> series, @ForAll @IntRange(max = 9_999_999) int wrong) {
        MeterReading extra = Series.reading(999, ReadAt.on(FIRST_DAY.plusDays(30)), km(wrong));
        Stepwise stepwise = new Stepwise();
        series.forEach(stepwise::enter);
        stepwise.enter(extra);
        stepwise.withdraw(extra.id());
        assertThat(stepwise.readings()).isEqualTo(OdometerLine.judged(series, OdometerPolicy.standard()));
    }

    @Property(tries = 300)
    void whatIsBelievedNeverFalls(@ForAll("series") List<MeterReading> series) {
        assertThatNeverFalls(OdometerLine.judged(series, OdometerPolicy.standard()));
    }

    /** Whatever people accept of what is there, in any order; where the desk refuses it, it stays held. */
    @Property(tries = 200)
    void whatPeopleAcceptedNeverMakesItFall(
            @ForAll("series") List<MeterReading> series, @ForAll @Size(20) List<@IntRange(max = 119) Integer> looked) {
        Stepwise stepwise = new Stepwise();
        series.forEach(stepwise::enter);
        for (int which : looked) {
            stepwise.accept(series.get(which % series.size()).id());
            assertThatNeverFalls(stepwise.readings());
        }
    }

    /** Nor what comes in late, beside as many others as have a say. */
    @Property(tries = 200)
    void whatComesInLateNeverRisesAboveWhatPeopleAccepted(
            @ForAll("series") List<MeterReading> series,
            @ForAll @Size(OdometerLine.REACH + 1) List<@IntRange(max = 2) Integer> accepted,
            @ForAll Random random) {
        List<MeterReading> mixed = new ArrayList<>(series.subList(0, Math.min(series.size(), OdometerLine.REACH + 1)));
        Collections.shuffle(mixed, random);
        Stepwise stepwise = new Stepwise();
        for (int i = 0; i < mixed.size(); i++) {
            stepwise.enter(mixed.get(i));
            if (accepted.get(i) == 0) {
                stepwise.accept(mixed.get(random.nextInt(i + 1)).id());
            }
            assertThatNeverFalls(stepwise.readings());
        }
    }

    @Property(tries = 300)
    @Tag("HC-23")
    void aReplacedMeterNeverMakesTheTotalFall(
            @ForAll("daily") List<Integer> steps,
            @ForAll @IntRange(max = 119) int where,
            @ForAll @IntRange(max = 999_999) int newMeterShows,
            @ForAll boolean inMiles) {
        Shown now = km(48_000);
        List<MeterReading> readings = new ArrayList<>();
        long driven = 0;
        for (int day = 0; day < steps.size(); day++) {
            ReadAt at = ReadAt.on(FIRST_DAY.plusDays(day));
            now = now.showing(now.distance().amount() + steps.get(day));
            driven += steps.get(day) * new Distance(1, now.distance().unit()).millimetres();
            readings.add(Series.reading(day, at, now));
            if (day == where % steps.size()) {
                Distance first = inMiles ? Distance.miles(newMeterShows) : Distance.km(newMeterShows);
                now = new Shown(first, now.meter().replaced(now.distance(), first));
            }
        }
        List<MeterReading> judged = OdometerLine.judged(readings, OdometerPolicy.standard());
        assertThat(judged).noneMatch(MeterReading::isHeld);
        assertThat(now.totalMillimetres()).isEqualTo(Distance.km(48_000).millimetres() + driven);
        assertThatNeverFalls(judged);
    }

    private static void assertThatNeverFalls(List<MeterReading> judged) {
        Optional<MeterReading> last = Optional.empty();
        for (MeterReading reading : judged) {
            long before = last.map(MeterReading::totalMillimetres).orElse(Long.MIN_VALUE);
            last = OdometerLine.after(last, reading);
            assertThat(last.map(MeterReading::totalMillimetres).orElse(Long.MIN_VALUE))
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Provide
    Arbitrary<List<Integer>> daily() {
        return Arbitraries.integers().between(0, 700).list().ofMinSize(2).ofMaxSize(120);
    }

    /** Cars that go on, with readings that are anything in between. */
    @Provide
    Arbitrary<List<MeterReading>> series() {
        Arbitrary<Integer> typed = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(-1)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 99_999)));
        return Combinators.combine(daily(), typed.list().ofSize(120)).as(OdometerProperties::mistyped);
    }

    private static List<MeterReading> mistyped(List<Integer> steps, List<Integer> typed) {
        List<MeterReading> readings = new ArrayList<>();
        long shown = 10_000;
        for (int day = 0; day < steps.size(); day++) {
            shown += steps.get(day);
            long read = typed.get(day) < 0 ? shown : typed.get(day);
            readings.add(Series.reading(day, ReadAt.on(FIRST_DAY.plusDays(day)), km(read)));
        }
        return readings;
    }

    private static Shown km(long amount) {
        return new Shown(Distance.km(amount), Meter.FIRST);
    }
}
