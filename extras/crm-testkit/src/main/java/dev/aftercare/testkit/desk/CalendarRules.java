package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentCalendar.Entry;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.SeeCalendar;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appointments as calendars show them (hard case 16). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface CalendarRules extends OnStage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private static List<Entry> day(DealerStage dealer, LocalDate date, @Nullable UUID advisor) {
        return dealer.crm()
                .appointments()
                .calendar(dealer.clerk(), new SeeCalendar(date, advisor))
                .entries();
    }

    private static Entry only(DealerStage dealer, LocalDate date) {
        List<Entry> entries = day(dealer, date, null);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    /** Storages keep microseconds. */
    private Instant now() {
        return stage().now().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Entry> own(DealerStage dealer, Customer customer) {
        Call self = SelfServiceRules.self(dealer, customer.id().value());
        return dealer.crm().selfService().calendar(self).entries();
    }

    @Test
    @Tag("HC-16")
    @Tag("APT-7")
    default void bookedMovedAndCancelledItKeepsItsUidRaisesItsSequenceAndSaysWhenItChanged() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.booked(car, "2026-03-03T10:00");
        Entry first = only(dealer, TUESDAY);
        assertThat(first.uid()).isEqualTo(booked.id().toString());
        assertThat(first.sequence()).isZero();
        assertThat(first.changedAt()).isEqualTo(now());
        assertThat(first.isOff()).isFalse();
        assertThat(first.service()).isEqualTo("Maintenance");
        assertThat(first.plate()).isEqualTo(car.plate());
        assertThat(first.advisor()).isPresent();

        stage().pass(Duration.ofMinutes(5));
        UUID id = booked.id().value();
        dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(id, dealer.at("2026-03-04T14:00")))
                .orElseThrow();
        Instant movedAt = now();
        stage().pass(Duration.ofMinutes(5));
        assertThat(day(dealer, TUESDAY, null)).isEmpty();
        Entry moved = only(dealer, TUESDAY.plusDays(1));
        assertThat(moved.uid()).isEqualTo(first.uid());
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.changedAt())
                .as("when it was moved, not when it is asked")
                .isEqualTo(movedAt);

        dealer.crm().appointments().cancel(dealer.clerk(), id).orElseThrow();
        Entry cancelled = only(dealer, TUESDAY.plusDays(1));
        assertThat(cancelled.uid()).isEqualTo(first.uid());
        assertThat(cancelled.sequence()).isEqualTo(2);
        assertThat(cancelled.changedAt()).isEqualTo(now());
        assertThat(cancelled.isOff()).isTrue();
    }

    @Test
    @Tag("HC-16")
    @Tag("APT-6a")
    default void aMissedOneIsOffUntilTheCarComesAfterAll() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        stage().itIs("2026-03-03T03:30:00Z");
        dealer.crm().jobs().runDue(100);
        Entry missed = only(dealer, TUESDAY);
        assertThat(missed.isOff()).isTrue();
        assertThat(missed.changedAt()).isEqualTo(now());
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(booked.id().value()))
                .orElseThrow();
        Entry come = only(dealer, TUESDAY);
        assertThat(come.isOff()).isFalse();
        assertThat(come.sequence()).isGreaterThan(missed.sequence());
    }

    @Test
    @Tag("HC-16")
    @Tag("NET-2")
    default void aDayOfOneAdvisorHasWhatThatOneReceives() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Appointment one = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Appointment other = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        UUID advisor = one.placement().resource(HoldKind.ADVISOR).orElseThrow();
        assertThat(other.placement().resource(HoldKind.ADVISOR)).isPresent().isNotEqualTo(advisor);
        assertThat(day(dealer, TUESDAY, null)).extracting(Entry::uid).hasSize(2);
        assertThat(day(dealer, TUESDAY, advisor))
                .extracting(Entry::uid)
                .containsExactly(one.id().toString());

        DealerStage elsewhere = stage().openDealer("SH02", 1).staffed(1, 1);
        assertThat(day(elsewhere, TUESDAY, null)).isEmpty();
        assertThatThrownBy(() -> day(elsewhere, TUESDAY, advisor)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("HC-16")
    @Tag("CUS-11")
    default void aCustomersCalendarHasTheirOwnAndThePlateWhileTheCarIsTheirs() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Customer owner = dealer.customer("王", "五");
        Customer next = dealer.customer("赵", "六");
        DealerVehicle car = dealer.carOf(owner);
        Appointment booked = dealer.booked(car, "2026-03-03T10:00");
        dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        assertThat(own(dealer, owner)).singleElement().satisfies(entry -> {
            assertThat(entry.uid()).isEqualTo(booked.id().toString());
            assertThat(entry.plate()).isPresent().isEqualTo(car.plate());
            assertThat(entry.advisor()).isEmpty();
            assertThat(entry.changedAt()).isEqualTo(now());
        });
        assertThat(own(dealer, next)).isEmpty();

        dealer.crm()
                .vehicles()
                .changeOwner(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new ChangeOwner(car.id().value(), next.id().value(), LocalDate.of(2026, 3, 2), null))
                .orElseThrow();
        assertThat(own(dealer, owner))
                .singleElement()
                .satisfies(entry -> assertThat(entry.plate()).isEmpty());
        assertThat(own(dealer, next)).isEmpty();
    }
}
