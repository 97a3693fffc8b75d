package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lock of a workshop day, and the second wall behind it (APT-2). */
public interface WorkshopDayLockContract extends OnStorage {

    @Test
    @Tag("APT-2")
    @Tag("HC-8")
    default void secondWriterWaitsAndDecidesOnWhatTheFirstWrote() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        AppointmentId id = Days.anyAppointment();
        try (OtherHand other = new OtherHand();
                UnitOfWork first = begin(network.scopeOfA())) {
            WorkshopDay locked = network.lockDay(first, TOMORROW);
            Future<WorkshopDay> second =
                    other.begins(() -> read(network.scopeOfA(), unit -> network.lockDay(unit, TOMORROW)));
            OtherHand.assertWaits(second);
            List<Hold> taken = List.of(days.bay(0, 0, TOMORROW, 32, 36));
            first.workshopDays().save(locked.taking(taken), id, List.of(), taken);
            first.commit();
            assertThat(OtherHand.resultOf(second)).isEqualTo(locked.taking(taken));
        }
    }

    @Test
    @Tag("APT-2")
    default void whoGivesUpLetsTheNextOneIn() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        try (OtherHand other = new OtherHand()) {
            Future<WorkshopDay> second;
            try (UnitOfWork first = begin(network.scopeOfA())) {
                days.change(
                        first, TOMORROW, Days.anyAppointment(), List.of(), List.of(days.bay(0, 0, TOMORROW, 32, 36)));
                second = other.begins(() -> read(network.scopeOfA(), unit -> network.lockDay(unit, TOMORROW)));
                OtherHand.assertWaits(second);
            }
            assertThat(OtherHand.resultOf(second).taken()).isEmpty();
        }
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("APT-2")
    default void lockOfAllDaysHoldsTheLastOneToo() {
        TwoDealers network = TwoDealers.in(this);
        LocalDate last = TOMORROW.plusDays(9);
        try (OtherHand other = new OtherHand();
                UnitOfWork first = begin(network.scopeOfA())) {
            assertThat(first.workshopDays()
                            .lockAll(network.a().id(), network.a().zone(), TOMORROW, last))
                    .extracting(day -> day.date().date())
                    .containsExactlyElementsOf(
                            TOMORROW.datesUntil(last.plusDays(1)).toList());
            Future<WorkshopDay> second =
                    other.begins(() -> read(network.scopeOfA(), unit -> network.lockDay(unit, last)));
            OtherHand.assertWaits(second);
            first.commit();
            assertThat(OtherHand.resultOf(second).taken()).isEmpty();
        }
    }

    @Test
    @Tag("APT-2")
    default void otherDaysOtherDealersAndReadersDoNotWait() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        try (OtherHand other = new OtherHand();
                UnitOfWork first = begin(network.scopeOfA())) {
            days.change(first, TOMORROW, Days.anyAppointment(), List.of(), List.of(days.bay(0, 0, TOMORROW, 32, 36)));
            other.does(() -> read(network.scopeOfA(), unit -> network.lockDay(unit, TOMORROW.plusDays(1))));
            other.does(() -> read(
                    network.scopeOfB(),
                    unit -> unit.workshopDays().lock(network.b().id(), network.dayOfB(TOMORROW))));
            assertThat(other.does(() -> days.read(TOMORROW)).taken())
                    .as("what is not committed")
                    .isEmpty();
            assertThat(first.workshopDays()
                            .read(network.a().id(), network.a().zone(), TOMORROW, TOMORROW)
                            .get(0)
                            .taken())
                    .as("own writes")
                    .hasSize(1);
        }
    }

    @Test
    @Tag("APT-2")
    default void lockNotHadInTimeIsAConflict() {
        TwoDealers network = TwoDealers.in(this);
        try (OtherHand other = new OtherHand();
                UnitOfWork first = begin(network.scopeOfA())) {
            network.lockDay(first, TOMORROW);
            Future<WorkshopDay> second =
                    other.begins(() -> read(network.scopeOfA(), unit -> network.lockDay(unit, TOMORROW)));
            assertThat(OtherHand.failureOf(second)).containsInstanceOf(ConflictException.class);
            first.commit();
        }
        assertThat(read(network.scopeOfA(), unit -> network.lockDay(unit, TOMORROW))
                        .taken())
                .isEmpty();
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-12")
    default void placeTakenTwiceThrowsWhateverTheCallerSays() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        days.change(TOMORROW, Days.anyAppointment(), List.of(), List.of(days.bay(0, 0, TOMORROW, 32, 36)));
        List<TakenTick> before = days.ticks(TOMORROW);
        List<Hold> again = List.of(days.bay(0, 0, TOMORROW, 35, 37));
        assertThatThrownBy(() -> write(network.scopeOfA(), unit -> {
                    WorkshopDay locked = network.lockDay(unit, TOMORROW);
                    WorkshopDay forged = new WorkshopDay(locked.dealer(), locked.date(), Map.of(), locked.version());
                    unit.workshopDays().save(forged.taking(again), Days.anyAppointment(), List.of(), again);
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(days.ticks(TOMORROW)).containsExactlyInAnyOrderElementsOf(before);
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-12")
    default void placeThatOnlyTheTableOfQuartersKnowsIsNotTakenAgain() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        days.change(TOMORROW, Days.anyAppointment(), List.of(), List.of(days.bay(0, 0, TOMORROW, 32, 36)));
        Hold planted = days.takeBehindTheBackOf(TOMORROW, 0, 0);
        assertNothingIsTaken(days, List.of(planted));
        assertNothingIsTaken(days, List.of(days.bay(0, 0, TOMORROW, 76, 81)));
    }

    @Test
    @Tag("HC-10")
    default void clashOfTheThirdPlaceInTheTableOfQuartersFreesTheFirstTwo() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        Hold planted = days.takeBehindTheBackOf(TOMORROW, 1, 1);
        List<Hold> free = List.of(days.bay(0, 0, TOMORROW, 80, 84), days.bay(1, 0, TOMORROW, 80, 84));
        assertNothingIsTaken(days, List.of(free.get(0), free.get(1), planted));
        days.change(TOMORROW, Days.anyAppointment(), List.of(), free);
    }

    private static void assertNothingIsTaken(Days days, List<Hold> wanted) {
        WorkshopDay day = days.read(TOMORROW);
        List<TakenTick> ticks = days.ticks(TOMORROW);
        assertThat(day.isFree(wanted)).as("free, by the day's own row").isTrue();
        assertThatThrownBy(() -> days.change(TOMORROW, Days.anyAppointment(), List.of(), wanted))
                .isInstanceOf(ConflictException.class);
        assertThat(days.read(TOMORROW)).isEqualTo(day);
        assertThat(days.ticks(TOMORROW)).isEqualTo(ticks);
    }

    @Test
    @Tag("APT-7")
    default void placeIsReleasedByNobodyButTheAppointmentThatHoldsIt() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        List<Hold> holds = List.of(days.bay(0, 0, TOMORROW, 32, 36));
        days.change(TOMORROW, Days.anyAppointment(), List.of(), holds);
        List<TakenTick> before = days.ticks(TOMORROW);
        assertThatThrownBy(() -> days.change(TOMORROW, Days.anyAppointment(), holds, List.of()))
                .isExactlyInstanceOf(StorageException.class);
        assertThat(days.ticks(TOMORROW)).isEqualTo(before);
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-9")
    default void placesThatTouchAreNotTakenTwice() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        days.change(TOMORROW, Days.anyAppointment(), List.of(), List.of(days.bay(0, 0, TOMORROW, 40, 44)));
        days.change(TOMORROW, Days.anyAppointment(), List.of(), List.of(days.bay(0, 0, TOMORROW, 44, 48)));
        assertThat(days.ticks(TOMORROW)).hasSize(8);
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("APT-2")
    default void daySavedFromAnOldReadNeverLosesWhatAnotherTook() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        WorkshopDay old = days.read(TOMORROW);
        days.change(TOMORROW, Days.anyAppointment(), List.of(), List.of(days.bay(0, 0, TOMORROW, 32, 36)));
        List<Hold> elsewhere = List.of(days.bay(1, 0, TOMORROW, 32, 36));
        IsolationContract.attempt(
                this,
                network.scopeOfA(),
                unit -> unit.workshopDays().save(old.taking(elsewhere), Days.anyAppointment(), List.of(), elsewhere));
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("HC-10")
    default void failureAtTheThirdPlaceFreesTheFirstTwo() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        days.change(TOMORROW, Days.anyAppointment(), List.of(), List.of(days.bay(1, 1, TOMORROW, 32, 36)));
        List<Hold> wanted = List.of(
                days.bay(0, 0, TOMORROW, 32, 36), days.bay(1, 0, TOMORROW, 32, 36), days.bay(1, 1, TOMORROW, 32, 36));
        assertThatThrownBy(() -> write(network.scopeOfA(), unit -> {
                    WorkshopDay locked = network.lockDay(unit, TOMORROW);
                    WorkshopDay forged = new WorkshopDay(locked.dealer(), locked.date(), Map.of(), locked.version());
                    unit.workshopDays().save(forged.taking(wanted), Days.anyAppointment(), List.of(), wanted);
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(days.ticks(TOMORROW)).hasSize(4);
        days.assertAgree(TOMORROW);
    }
}
