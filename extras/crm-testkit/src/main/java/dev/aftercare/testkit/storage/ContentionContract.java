package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many at once on one day (APT-2, hard case 8): a correct booking, and one that is broken on purpose. */
public interface ContentionContract extends OnStorage {

    /** How many want a place. */
    int THREADS = 64;

    /** How many places there are: two bays with twenty quarters of an hour each. */
    int PLACES = 40;

    @Test
    @Tag("APT-2")
    @Tag("HC-8")
    default void sixtyFourWhoWantFortyPlacesMakeFortyWinnersAndTwentyFourLosers() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        assertEveryPlaceHasAWinner(Crowd.of(THREADS, () -> book(network, days)), days);
    }

    /** What a crowd has to come to: every place taken once, and whoever has none was refused and did not fail. */
    private static void assertEveryPlaceHasAWinner(List<Attempt> attempts, Days days) {
        assertThat(attempts).filteredOn(attempt -> attempt == Attempt.WON).hasSize(PLACES);
        assertThat(attempts).filteredOn(attempt -> attempt == Attempt.REFUSED).hasSize(THREADS - PLACES);
        assertThat(days.ticks(TOMORROW)).hasSize(PLACES);
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-8")
    default void bookingThatReadsWithoutALockIsCaughtByTheSameCrowdAndTakesNothingTwice() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        AtomicInteger turn = new AtomicInteger();
        CyclicBarrier allHaveRead = new CyclicBarrier(THREADS);
        List<Attempt> attempts = Crowd.of(THREADS, () -> {
            WorkshopDay old = days.read(TOMORROW);
            allHaveRead.await(60, TimeUnit.SECONDS);
            return takeUnlocked(network, old, place(days, turn.getAndIncrement() % PLACES));
        });
        assertThatThrownBy(() -> assertEveryPlaceHasAWinner(attempts, days)).isInstanceOf(AssertionError.class);
        List<Attempt> winners =
                attempts.stream().filter(attempt -> attempt == Attempt.WON).toList();
        assertThat(winners).hasSizeBetween(1, PLACES);
        assertThat(days.ticks(TOMORROW)).as("one place for each winner").hasSameSizeAs(winners);
        days.assertAgree(TOMORROW);
    }

    /** What came of one try. */
    enum Attempt {
        WON,
        REFUSED,
        FAILED
    }

    private Attempt book(TwoDealers network, Days days) {
        for (int attempt = 1; attempt <= 10; attempt++) {
            try (UnitOfWork unit = begin(network.scopeOfA())) {
                WorkshopDay day = network.lockDay(unit, TOMORROW);
                Optional<Hold> free = IntStream.range(0, PLACES)
                        .mapToObj(number -> place(days, number))
                        .filter(hold -> day.isFree(List.of(hold)))
                        .findFirst();
                if (free.isEmpty()) {
                    return Attempt.REFUSED;
                }
                take(unit, day, free.get());
                return Attempt.WON;
            } catch (ConflictException again) {
                assertThat(attempt).as("conflicts one after the other").isLessThan(10);
            }
        }
        throw new AssertionError("the lock gives nobody a turn");
    }

    private Attempt takeUnlocked(TwoDealers network, WorkshopDay old, Hold place) {
        try (UnitOfWork unit = begin(network.scopeOfA())) {
            take(unit, old, place);
            return Attempt.WON;
        } catch (RuntimeException caught) {
            return Attempt.FAILED;
        }
    }

    private static void take(UnitOfWork unit, WorkshopDay day, Hold place) {
        List<Hold> taken = List.of(place);
        unit.workshopDays().save(day.taking(taken), Days.anyAppointment(), List.of(), taken);
        unit.commit();
    }

    private static Hold place(Days days, int number) {
        int quarter = 32 + number / 2;
        return days.bay(number % 2, 0, TOMORROW, quarter, quarter + 1);
    }
}
