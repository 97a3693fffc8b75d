package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentFact;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Arrival;
import dev.aftercare.domain.appointment.ArrivalPolicy;
import dev.aftercare.domain.appointment.Booking;
import dev.aftercare.domain.appointment.BookingWay;
import dev.aftercare.domain.appointment.Coming;
import dev.aftercare.domain.appointment.Credit;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.Job;
import dev.aftercare.domain.appointment.Placement;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appointments of a dealer (APT-1 to APT-7). */
public interface AppointmentContract extends OnStorage {

    @Test
    @Tag("APT-2")
    default void appointmentComesBackAsItWasInEveryState() {
        TwoDealers network = TwoDealers.in(this);
        Hold bay = new Days(this, network).bay(0, 0, TOMORROW, 36, 40);
        Appointment booked = network.appointment()
                .holding(bay)
                .wishing("bitte \"leise\"; 安静")
                .waiting()
                .coming(new Coming(Optional.of(NOW.minusNanos(1_000)), Optional.of(NOW)))
                .build();
        write(network.scopeOfA(), unit -> unit.appointments().insert(booked, TOMORROW));
        Instant came = NOW.plusNanos(1_000);
        List<Appointment> life = new ArrayList<>();
        life.add(booked.arrived(new Arrival(came, Punctuality.EARLY), List.of(bay))
                .orElseThrow());
        life.add(life.get(0).waiting(false, List.of(bay)).orElseThrow());
        life.add(
                life.get(1).begun(came.plusSeconds(1), ArrivalPolicy.standard()).orElseThrow());
        for (Appointment next : life) {
            write(network.scopeOfA(), unit -> unit.appointments().update(next, TOMORROW));
            assertThat(find(network.scopeOfA(), unit -> unit.appointments().find(next.id())))
                    .contains(next);
        }
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-12")
    default void overbookingKeepsItsReasonAndLane() {
        TwoDealers network = TwoDealers.in(this);
        Hold lane = new Days(this, network).bay(0, 3, TOMORROW, 36, 40);
        Appointment plain = network.appointment().build();
        Placement over = new Placement(
                plain.placement().slot(),
                List.of(lane),
                Optional.of("regular guest, 老客户"),
                network.policy().id());
        Appointment overbooked = new Appointment(
                plain.id(), plain.number(), plain.dealer(), plain.request(), over, plain.progress(), plain.credit(), 1);
        write(network.scopeOfA(), unit -> unit.appointments().insert(overbooked, TOMORROW));
        assertThat(find(network.scopeOfA(), unit -> unit.appointments().find(plain.id())))
                .contains(overbooked);
    }

    @Test
    @Tag("APT-1")
    default void numberIsGivenOnceAtADealer() {
        TwoDealers network = TwoDealers.in(this);
        Appointment first = network.appointment().build();
        Appointment other = network.appointment().at(network.b()).build();
        Appointment again = network.appointment().build();
        write(network.scopeOfA(), unit -> unit.appointments().insert(first, TOMORROW));
        write(network.scopeOfB(), unit -> unit.appointments().insert(numbered(other, first.number()), TOMORROW));
        assertThatThrownBy(() -> write(
                        network.scopeOfA(),
                        unit -> unit.appointments().insert(numbered(again, first.number()), TOMORROW)))
                .isInstanceOf(ConflictException.class);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.appointments().on(network.a().id(), TOMORROW)))
                .containsExactly(first);
    }

    @Test
    @Tag("APT-8")
    @Tag("NET-2")
    default void whatIsCountedIsTheDealersOwnOfTheDaysAskedForWithoutCancelledOnes() {
        TwoDealers network = TwoDealers.in(this);
        Appointment plain = network.appointment().build();
        Credit credit = new Credit(
                Optional.of(NOW),
                BookingWay.ONLINE,
                Optional.of(new StaffId(Ids.next())),
                Optional.of(new StaffId(Ids.next())));
        Appointment credited = new Appointment(
                plain.id(),
                plain.number(),
                plain.dealer(),
                plain.request(),
                plain.placement(),
                plain.progress(),
                credit,
                1);
        Appointment cancelled = network.appointment().build();
        Appointment later = network.appointment().build();
        write(network.scopeOfA(), unit -> {
            unit.appointments().insert(credited, TOMORROW);
            unit.appointments().insert(cancelled, TOMORROW);
            unit.appointments().update(cancelled.cancelled().orElseThrow(), TOMORROW);
            unit.appointments().insert(later, TOMORROW.plusDays(1));
        });
        DateRange day = new DateRange(TOMORROW, TOMORROW.plusDays(1));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.appointments().facts(network.a().id(), day)))
                .containsExactly(AppointmentFact.of(credited));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.appointments().facts(network.a().id(), day)))
                .isEmpty();
        assertThat(find(network.scopeOfA(), unit -> unit.appointments().find(plain.id())))
                .contains(credited);
    }

    private static Appointment numbered(Appointment plain, ShortNumber number) {
        return new Appointment(
                plain.id(),
                number,
                plain.dealer(),
                plain.request(),
                plain.placement(),
                plain.progress(),
                plain.credit(),
                1);
    }

    @Test
    @Tag("APT-7")
    default void dayShowsAllOfItByStartThenIdWithCancelledOnes() {
        TwoDealers network = TwoDealers.in(this);
        Instant start = Instant.parse("2026-03-03T01:00:00Z");
        List<Appointment> day = new ArrayList<>();
        day.add(network.appointment().starting(start.minusSeconds(900)).build());
        Ids.ofAllAges()
                .forEach(id ->
                        day.add(network.appointment().id(id).starting(start).build()));
        Appointment later =
                network.appointment().starting(start.plusSeconds(900)).build();
        write(network.scopeOfA(), unit -> {
            List<Appointment> mixed = new ArrayList<>(day);
            mixed.add(later);
            Collections.rotate(mixed, 3);
            mixed.forEach(one -> unit.appointments().insert(one, TOMORROW));
            unit.appointments().insert(network.appointment().build(), TOMORROW.plusDays(1));
        });
        day.add(later.cancelled().orElseThrow());
        write(network.scopeOfA(), unit -> unit.appointments().update(day.get(day.size() - 1), TOMORROW));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.appointments().on(network.a().id(), TOMORROW)))
                .isEqualTo(day);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.appointments().on(network.a().id(), TOMORROW)))
                .isEmpty();
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.appointments().on(network.b().id(), TOMORROW)))
                .isEmpty();
    }

    @Test
    @Tag("APT-4")
    default void severalAreReplacedAtOnceOrNoneOfThem() {
        TwoDealers network = TwoDealers.in(this);
        List<Appointment> before =
                List.of(network.appointment().build(), network.appointment().build());
        List<Hold> holds = List.of(new Days(this, network).bay(0, 0, TOMORROW, 36, 40));
        List<Appointment> after = before.stream()
                .map(one -> one.reassignedTo(holds).orElseThrow())
                .toList();
        write(
                network.scopeOfA(),
                unit -> before.forEach(one -> unit.appointments().insert(one, TOMORROW)));
        write(network.scopeOfA(), unit -> {
            unit.appointments().updateAll(List.of(), TOMORROW);
            unit.appointments().updateAll(after, TOMORROW);
        });
        List<AppointmentId> ids = before.stream().map(Appointment::id).toList();
        assertThat(list(network.scopeOfA(), unit -> unit.appointments().findAll(ids)))
                .containsExactlyInAnyOrderElementsOf(after);

        List<Appointment> oneOfThemStale =
                List.of(after.get(0).reassignedTo(List.of()).orElseThrow(), after.get(1));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.appointments().updateAll(oneOfThemStale, TOMORROW)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.appointments().updateAll(List.of(oneOfThemStale.get(0)), TOMORROW)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(list(network.scopeOfA(), unit -> unit.appointments().findAll(ids)))
                .containsExactlyInAnyOrderElementsOf(after);
    }

    @Test
    @Tag("HC-16")
    default void movedAppointmentIsOnItsNewDayOnly() {
        TwoDealers network = TwoDealers.in(this);
        Appointment booked = network.appointment().build();
        Instant nextDay = booked.placement().slot().start().plus(Duration.ofDays(1));
        Appointment place = network.appointment().starting(nextDay).build();
        Appointment moved =
                booked.movedTo(new Booking.Place(place.placement(), nextDay)).orElseThrow();
        write(network.scopeOfA(), unit -> unit.appointments().insert(booked, TOMORROW));
        write(network.scopeOfA(), unit -> unit.appointments().update(moved, TOMORROW.plusDays(1)));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.appointments().on(network.a().id(), TOMORROW)))
                .isEmpty();
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.appointments().on(network.a().id(), TOMORROW.plusDays(1))))
                .containsExactly(moved);
    }

    @Test
    @Tag("APT-2")
    default void severalServicesAreReadBackWithTheirTimes() {
        TwoDealers network = TwoDealers.in(this);
        Appointment plain = network.appointment().build();
        Placement place = plain.placement();
        long tick = Tick.of(place.slot().start());
        Appointment several = new Appointment(
                plain.id(),
                plain.number(),
                plain.dealer(),
                new ServiceRequest(
                        plain.request().vehicle(),
                        plain.request().customer(),
                        List.of("a.b", "c-d", "e_f"),
                        "",
                        Optional.empty(),
                        false),
                new Placement(
                        place.slot(),
                        List.of(
                                new Job("a.b", tick, tick + 2),
                                new Job("c-d", tick + 2, tick + 3),
                                new Job("e_f", tick + 5, tick + 100)),
                        place.holds(),
                        place.overbookedFor(),
                        place.policy()),
                plain.progress(),
                plain.credit(),
                1);
        write(network.scopeOfA(), unit -> unit.appointments().insert(several, TOMORROW));
        assertThat(list(network.scopeOfA(), unit -> unit.appointments().findAll(List.of(several.id()))))
                .containsExactly(several);
    }

    @Test
    @Tag("HC-15")
    default void whatGoesOnFromADayBeforeStillHoldsSomething() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        Hold hold = days.bay(0, 0, TOMORROW, 36, 40);
        Hold workOn = days.bay(0, 0, TOMORROW.plusDays(3), 0, 4);
        Hold lent = days.bay(1, 0, TOMORROW.plusDays(5), 0, 4);
        Appointment plain = network.appointment()
                .starting(Tick.startOf(hold.fromTick()))
                .holding(hold, workOn, lent)
                .build();
        Instant threeDaysOn = plain.placement().slot().start().plus(Duration.ofDays(3));
        Appointment going = plain.movedTo(new Booking.Place(
                        new Placement(
                                new TimeRange(plain.placement().slot().start(), threeDaysOn),
                                plain.placement().holds(),
                                Optional.empty(),
                                plain.placement().policy()),
                        threeDaysOn))
                .orElseThrow();
        write(network.scopeOfA(), unit -> unit.appointments().insert(plain, TOMORROW));
        write(network.scopeOfA(), unit -> unit.appointments().update(going, TOMORROW));
        ZonedDate before = ZonedDate.of(TOMORROW.minusDays(1), network.a().zone());
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.appointments().holdingOn(network.a().id(), before)))
                .isEmpty();
        for (int later = 0; later < 7; later++) {
            ZonedDate first = ZonedDate.of(TOMORROW.plusDays(later), network.a().zone());
            assertThat(list(
                            network.scopeOfA(),
                            unit -> unit.appointments().openFrom(network.a().id(), first)))
                    .as("from %s", first)
                    .isEqualTo(later <= 5 ? List.of(going) : List.of());
            assertThat(list(
                            network.scopeOfA(),
                            unit -> unit.appointments().holdingOn(network.a().id(), first)))
                    .as("on %s", first)
                    .isEqualTo(later <= 3 ? List.of(going) : List.of());
            assertThat(list(
                            network.scopeOfA(),
                            unit -> unit.appointments().goingOn(network.a().id(), first)))
                    .as("begun before %s", first)
                    .isEqualTo(later >= 1 && later <= 3 ? List.of(going) : List.of());
            assertThat(list(
                            network.scopeOfB(),
                            unit -> unit.appointments().holdingOn(network.a().id(), first)))
                    .isEmpty();
            assertThat(list(
                            network.scopeOfB(),
                            unit -> unit.appointments().goingOn(network.a().id(), first)))
                    .isEmpty();
        }
    }

    @Test
    @Tag("APT-2")
    default void whatStillHoldsSomethingIsFoundFromADayOn() {
        TwoDealers network = TwoDealers.in(this);
        Days days = new Days(this, network);
        List<Appointment> holding = new ArrayList<>();
        for (int later = 0; later < 3; later++) {
            Hold hold = days.bay(0, 0, TOMORROW.plusDays(later), 36, 40);
            holding.add(network.appointment()
                    .starting(Tick.startOf(hold.fromTick()))
                    .holding(hold)
                    .build());
        }
        Appointment cancelled =
                network.appointment().holding(days.bay(1, 0, TOMORROW, 36, 40)).build();
        write(network.scopeOfA(), unit -> {
            for (int later = 2; later >= 0; later--) {
                unit.appointments().insert(holding.get(later), TOMORROW.plusDays(later));
            }
            unit.appointments().insert(network.appointment().build(), TOMORROW.plusDays(1));
            unit.appointments().insert(cancelled, TOMORROW);
            unit.appointments().update(cancelled.cancelled().orElseThrow(), TOMORROW);
        });
        for (int later = 0; later < 4; later++) {
            ZonedDate first = ZonedDate.of(TOMORROW.plusDays(later), network.a().zone());
            assertThat(list(
                            network.scopeOfA(),
                            unit -> unit.appointments().openFrom(network.a().id(), first)))
                    .as("from %s", first)
                    .isEqualTo(holding.subList(Math.min(later, 3), 3));
        }
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.appointments()
                                .openFrom(
                                        network.a().id(),
                                        ZonedDate.of(TOMORROW, network.a().zone()))))
                .isEmpty();
    }

    @Test
    @Tag("APT-6a")
    default void missedOnesAreFoundAfterTheLastInstantOfGraceTheLongestWaitingFirst() {
        TwoDealers network = TwoDealers.in(this);
        Appointment long0 =
                network.appointment().noShowDue(NOW.minusSeconds(60)).build();
        Appointment just =
                network.appointment().noShowDue(NOW.minusNanos(1_000)).build();
        Appointment stillInTime = network.appointment().noShowDue(NOW).build();
        Appointment came = network.appointment().noShowDue(NOW.minusSeconds(90)).build();
        write(network.scopeOfA(), unit -> {
            List.of(stillInTime, just, long0, came)
                    .forEach(one -> unit.appointments().insert(one, TOMORROW));
            unit.appointments()
                    .update(
                            came.arrived(new Arrival(NOW, Punctuality.KEPT), List.of())
                                    .orElseThrow(),
                            TOMORROW);
        });
        Scope job = Scope.job("no-shows");
        assertThat(list(job, unit -> unit.appointments().missedAt(NOW, 10))).containsExactly(long0, just);
        assertThat(list(job, unit -> unit.appointments().missedAt(NOW, 1))).containsExactly(long0);
        assertThat(list(network.scopeOfB(), unit -> unit.appointments().missedAt(NOW, 10)))
                .isEmpty();
        write(job, unit -> unit.appointments().update(long0.missed().orElseThrow(), TOMORROW));
        assertThat(list(job, unit -> unit.appointments().missedAt(NOW, 10))).containsExactly(just);
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void appointmentOfAnotherDealerIsNotThereAndNotChanged() {
        TwoDealers network = TwoDealers.in(this);
        Appointment booked = network.appointment().build();
        write(network.scopeOfA(), unit -> unit.appointments().insert(booked, TOMORROW));
        assertThat(find(network.scopeOfB(), unit -> unit.appointments().find(booked.id())))
                .isEmpty();
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.appointments().update(booked.cancelled().orElseThrow(), TOMORROW)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(network.scopeOfA(), unit -> unit.appointments().find(booked.id())))
                .contains(booked);
    }
}
