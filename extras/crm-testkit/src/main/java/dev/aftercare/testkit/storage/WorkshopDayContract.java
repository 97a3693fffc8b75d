package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is taken on workshop days: bit sets and ticks (APT-2). */
public interface WorkshopDayContract extends OnStorage {

    @Test
    @Tag("APT-2")
    default void dayThatNobodyMadeIsEmpty() {
        TwoDealers network = TwoDealers.in(this);
        List<WorkshopDay> days = read(
                network.scopeOfA(),
                unit -> unit.workshopDays().read(network.a().id(), network.a().zone(), TOMORROW, TOMORROW.plusDays(2)));
        assertThat(days)
                .containsExactlyElementsOf(Stream.of(0, 1, 2)
                        .map(later -> WorkshopDay.empty(network.a().id(), network.day(TOMORROW.plusDays(later))))
                        .toList());
        assertThat(new Days(this, network).ticks(TOMORROW)).isEmpty();
    }

    @Test
    @Tag("APT-2")
    default void lockMakesTheDayAndRollbackTakesItBack() {
        TwoDealers network = TwoDealers.in(this);
        WorkshopDay empty = WorkshopDay.empty(network.a().id(), network.day(TOMORROW));
        assertThat(this.<WorkshopDay>read(network.scopeOfA(), unit -> network.lockDay(unit, TOMORROW)))
                .isEqualTo(empty);
        write(network.scopeOfA(), unit -> {
            assertThat(network.lockDay(unit, TOMORROW)).isEqualTo(empty);
            assertThat(network.lockDay(unit, TOMORROW)).as("locked twice").isEqualTo(empty);
        });
        assertThat(new Days(this, network).read(TOMORROW)).isEqualTo(empty);
    }

    @Test
    @Tag("APT-2")
    default void takenPlacesAreReadAgainInEveryLaneWithTheirAppointment() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        AppointmentId normal = Days.anyAppointment();
        AppointmentId over = Days.anyAppointment();
        days.change(
                TOMORROW,
                normal,
                List.of(),
                List.of(days.bay(0, 0, TOMORROW, 32, 36), days.bay(1, 0, TOMORROW, 0, 96)));
        WorkshopDay changed = days.change(
                TOMORROW, over, List.of(), List.of(days.bay(0, 1, TOMORROW, 32, 34), days.bay(0, 2, TOMORROW, 33, 34)));
        assertThat(days.read(TOMORROW)).isEqualTo(changed);
        days.assertAgree(TOMORROW);
        assertThat(days.ticks(TOMORROW)).hasSize(4 + 96 + 2 + 1);
        assertThat(days.ticks(TOMORROW))
                .filteredOn(tick -> tick.lane() > 0)
                .extracting(TakenTick::appointment)
                .containsOnly(over);
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-13")
    default void releasedPlaceIsFreeAgainAndCanBeTakenByAnother() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        AppointmentId first = Days.anyAppointment();
        List<Hold> holds = List.of(days.bay(0, 0, TOMORROW, 32, 36), days.bay(1, 3, TOMORROW, 32, 36));
        days.change(TOMORROW, first, List.of(), holds);
        days.change(TOMORROW, first, holds, List.of());
        assertThat(days.read(TOMORROW).taken()).isEmpty();
        assertThat(days.ticks(TOMORROW)).isEmpty();
        days.change(TOMORROW, Days.anyAppointment(), List.of(), holds);
        days.assertAgree(TOMORROW);
        assertThat(days.ticks(TOMORROW)).hasSize(8);
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-16")
    default void moveWithinADayOverItsOwnPlaceKeepsBothInAgreement() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        AppointmentId id = Days.anyAppointment();
        List<Hold> before = List.of(days.bay(0, 0, TOMORROW, 32, 36));
        List<Hold> after = List.of(days.bay(0, 0, TOMORROW, 34, 38));
        long version = days.change(TOMORROW, id, List.of(), before).version();
        WorkshopDay moved = days.change(TOMORROW, id, before, after);
        assertThat(days.read(TOMORROW).taken()).isEqualTo(moved.taken());
        assertThat(days.read(TOMORROW).version()).as("the version").isGreaterThan(version);
        days.assertAgree(TOMORROW);
        days.change(TOMORROW, id, after, before);
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("APT-2")
    default void oneUnitOfWorkCanWriteADaySeveralTimes() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        List<Hold> first = List.of(days.bay(0, 0, TOMORROW, 32, 36));
        List<Hold> second = List.of(days.bay(0, 0, TOMORROW, 36, 40));
        AppointmentId id = Days.anyAppointment();
        write(network.scopeOfA(), unit -> {
            days.change(unit, TOMORROW, id, List.of(), first);
            WorkshopDay again = days.change(unit, TOMORROW, Days.anyAppointment(), List.of(), second);
            assertThat(unit.workshopDays().read(network.a().id(), network.a().zone(), TOMORROW, TOMORROW))
                    .containsExactly(again);
            assertThat(unit.workshopDays().takenTicks(network.a().id(), network.day(TOMORROW)))
                    .hasSize(8);
            days.change(unit, TOMORROW, id, first, List.of());
        });
        days.assertAgree(TOMORROW);
        assertThat(days.ticks(TOMORROW)).hasSize(4);
    }

    @Test
    @Tag("HC-15")
    default void jobOverSeveralDaysTakesAllOfThemOrNone() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        LocalDate last = TOMORROW.plusDays(2);
        AppointmentId id = Days.anyAppointment();
        List<Hold> holds = Stream.of(0, 1, 2)
                .map(later -> days.bay(0, 0, TOMORROW.plusDays(later), 0, 96))
                .toList();
        try (UnitOfWork unit = begin(network.scopeOfA())) {
            takeDays(unit, network, holds, id);
        }
        assertThat(days.read(TOMORROW).taken()).isEmpty();
        write(network.scopeOfA(), unit -> takeDays(unit, network, holds, id));
        for (LocalDate date = TOMORROW; !date.isAfter(last); date = date.plusDays(1)) {
            assertThat(days.ticks(date)).hasSize(96);
            days.assertAgree(date);
        }
        assertThat(days.ticks(last.plusDays(1))).isEmpty();
    }

    private static void takeDays(UnitOfWork unit, TwoDealers network, List<Hold> holds, AppointmentId id) {
        List<WorkshopDay> days = unit.workshopDays()
                .lockAll(network.a().id(), network.a().zone(), TOMORROW, TOMORROW.plusDays(holds.size() - 1));
        assertThat(days).extracting(day -> day.date().date()).isSorted().hasSameSizeAs(holds);
        for (int number = 0; number < holds.size(); number++) {
            List<Hold> taken = List.of(holds.get(number));
            unit.workshopDays().save(days.get(number).taking(taken), id, List.of(), taken);
        }
    }

    @Test
    @Tag("APT-4")
    default void twoAppointmentsChangePlacesInOneChangeOfTheDay() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        AppointmentId one = Days.anyAppointment();
        AppointmentId other = Days.anyAppointment();
        List<Hold> first = List.of(days.bay(0, 0, TOMORROW, 36, 40));
        List<Hold> second = List.of(days.bay(1, 0, TOMORROW, 38, 42));
        List<Hold> instead = List.of(days.bay(1, 0, TOMORROW, 36, 40));
        List<Hold> insteadToo = List.of(days.bay(0, 0, TOMORROW, 38, 42));
        days.change(TOMORROW, one, List.of(), first);
        WorkshopDay before = days.change(TOMORROW, other, List.of(), second);
        List<Change> changes = List.of(new Change(one, first, instead), new Change(other, second, insteadToo));
        write(network.scopeOfA(), unit -> {
            WorkshopDay locked = network.lockDay(unit, TOMORROW);
            WorkshopDay changed = locked.releasing(Change.released(changes)).taking(Change.taken(changes));
            unit.workshopDays().save(changed, changes);
        });

        assertThat(days.read(TOMORROW).version()).isEqualTo(before.version() + 2);
        assertThat(days.ticks(TOMORROW))
                .filteredOn(tick -> tick.resource().equals(instead.get(0).resource()))
                .hasSize(4)
                .extracting(TakenTick::appointment)
                .containsOnly(one);
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("APT-2")
    default void changeThatTakesNothingRaisesTheVersion() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        write(network.scopeOfA(), unit -> {
            WorkshopDay day = network.lockDay(unit, TOMORROW);
            unit.workshopDays().save(day.taking(List.of()), Days.anyAppointment(), List.of(), List.of());
        });
        assertThat(days.read(TOMORROW).version()).isEqualTo(1);
        days.assertAgree(TOMORROW);
    }

    @Test
    @Tag("HC-14")
    default void daysOf23And25HoursTakeTheirLastQuarter() {
        TwoDealers network = TwoDealers.in(this);
        UUID bay = network.b().workshop().bays().get(0).id().value();
        for (LocalDate date : List.of(LocalDate.parse("2026-03-08"), LocalDate.parse("2026-11-01"))) {
            ZonedDate day = ZonedDate.of(date, network.b().zone());
            assertThat(day.tickCount()).isNotEqualTo(96);
            List<Hold> whole =
                    List.of(new Hold(HoldKind.BAY, bay, 0, day.firstTick(), day.firstTick() + day.tickCount()));
            write(network.scopeOfB(), unit -> {
                WorkshopDay locked = unit.workshopDays().lock(network.b().id(), network.dayOfB(date));
                unit.workshopDays().save(locked.taking(whole), Days.anyAppointment(), List.of(), whole);
            });
            assertThat(list(
                                    network.scopeOfB(),
                                    unit -> unit.workshopDays()
                                            .read(network.b().id(), network.b().zone(), date, date))
                            .get(0)
                            .taken(bay))
                    .isEqualTo(day.ticks());
            assertThat(list(
                            network.scopeOfB(),
                            unit -> unit.workshopDays().takenTicks(network.b().id(), network.dayOfB(date))))
                    .hasSize(day.tickCount());
        }
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void dealerCannotSeeOrChangeAnothersDays() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        List<Hold> holds = List.of(days.bay(0, 0, TOMORROW, 32, 36));
        WorkshopDay written = days.change(TOMORROW, Days.anyAppointment(), List.of(), holds);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.workshopDays()
                                .read(network.a().id(), network.a().zone(), TOMORROW, TOMORROW)))
                .allSatisfy(day -> assertThat(day.taken()).isEmpty());
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.workshopDays().takenTicks(network.a().id(), network.day(TOMORROW))))
                .isEmpty();
        IsolationContract.attempt(
                this,
                network.scopeOfB(),
                unit -> unit.workshopDays().save(written.releasing(holds), Days.anyAppointment(), holds, List.of()));
        assertThat(days.read(TOMORROW)).isEqualTo(written);
        days.assertAgree(TOMORROW);
    }
}
