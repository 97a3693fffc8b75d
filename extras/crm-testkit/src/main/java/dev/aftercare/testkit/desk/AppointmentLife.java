package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.VersionMismatchException;
import dev.aftercare.usecase.network.HoursInput;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to an appointment after it was booked (APT-6, APT-7). */
interface AppointmentLife extends OnStage {

    @Test
    @Tag("HC-16")
    @Tag("APT-7")
    default void movingKeepsTheIdRaisesTheVersionAndIsOneEvent() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Appointment moved = move(dealer, booked, "2026-03-04T14:00");
        assertThat(moved.id()).isEqualTo(booked.id());
        assertThat(moved.number()).isEqualTo(booked.number());
        assertThat(moved.version()).isEqualTo(booked.version() + 1);
        assertThat(dealer.eventsOf(booked.id().subject())).containsExactly("appointment.booked", "appointment.moved");
        assertThat(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T10:00").isAccepted())
                .isTrue();
    }

    @Test
    @Tag("APT-7")
    default void movingWithinItsOwnTimeIsPossible() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        assertThat(move(dealer, booked, "2026-03-03T10:30").placement().slot().start())
                .isEqualTo(dealer.at("2026-03-03T10:30"));
    }

    @Test
    @Tag("APT-2")
    default void aMoveToATakenTimeChangesNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        dealer.booked(dealer.aCar(), "2026-03-04T10:00");
        MoveAppointment command = MoveAppointment.to(booked.id().value(), dealer.at("2026-03-04T10:00"));
        assertThat(BookingRules.codeOf(dealer.crm().appointments().move(dealer.clerk(), command)))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(dealer.crm().appointments().find(dealer.clerk(), booked.id().value()))
                .isEqualTo(booked);
    }

    @Test
    @Tag("HC-13")
    @Tag("APT-7")
    default void aCancelledAppointmentGivesItsPlaceBackAndCanBeBookedAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Appointment cancelled = dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), booked.id().value())
                .orElseThrow();
        assertThat(cancelled.progress().state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(cancelled.placement().holds()).isEmpty();
        assertThat(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T10:00").isAccepted())
                .isTrue();
    }

    @Test
    @Tag("HC-11")
    default void afterAReassignmentTheFreedPersonCanBeHad() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        StaffMember relief = dealer.hire("Relief", Role.TECHNICIAN, HoursInput.everyDay("08:00-18:00"), "engine");
        ReassignAppointment command = new ReassignAppointment(
                booked.id().value(), HoldKind.TECHNICIAN, relief.id().value());
        Appointment reassigned =
                dealer.crm().appointments().reassign(dealer.clerk(), command).orElseThrow();
        assertThat(reassigned.placement().resource(HoldKind.TECHNICIAN))
                .contains(relief.id().value());
        assertThat(reassigned.placement().slot()).isEqualTo(booked.placement().slot());
        Appointment second = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        assertThat(second.placement().resource(HoldKind.TECHNICIAN))
                .isEqualTo(booked.placement().resource(HoldKind.TECHNICIAN));
        assertThat(BookingRules.codeOf(dealer.crm()
                        .appointments()
                        .reassign(
                                dealer.clerk(),
                                new ReassignAppointment(
                                        second.id().value(),
                                        HoldKind.TECHNICIAN,
                                        relief.id().value()))))
                .isEqualTo(AppointmentRefusal.RESOURCE_TAKEN);
    }

    @Test
    @Tag("APT-2")
    default void aReassignmentToWhoHasItAlreadyChangesNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        UUID bay = booked.placement().resource(HoldKind.BAY).orElseThrow();
        Appointment same = dealer.crm()
                .appointments()
                .reassign(dealer.clerk(), new ReassignAppointment(booked.id().value(), HoldKind.BAY, bay))
                .orElseThrow();
        assertThat(same).isEqualTo(booked);
        assertThat(dealer.crm()
                        .appointments()
                        .cancel(dealer.clerk(), booked.id().value())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @Tag("APT-6a")
    default void fifteenMinutesLateIsKeptAndAMomentMoreIsLate() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Appointment kept = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Appointment late = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        stage().itIs("2026-03-03T02:15:00Z");
        assertThat(punctuality(dealer, kept)).isEqualTo(Punctuality.KEPT);
        stage().itIs("2026-03-03T02:15:00.000001Z");
        assertThat(punctuality(dealer, late)).isEqualTo(Punctuality.LATE);
    }

    @Test
    @Tag("APT-7")
    default void afterReceptionHasBegunItCanNeitherBeMovedNorCancelled() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        stage().itIs("2026-03-03T02:30:00Z");
        punctuality(dealer, booked);
        dealer.crm()
                .appointments()
                .begin(dealer.as(Role.SERVICE_ADVISOR), booked.id().value())
                .orElseThrow();
        UUID id = booked.id().value();
        assertThat(BookingRules.codeOf(dealer.crm().appointments().cancel(dealer.clerk(), id)))
                .isEqualTo(AppointmentRefusal.NOT_IN_THIS_STATE);
        assertThat(BookingRules.codeOf(dealer.crm()
                        .appointments()
                        .move(dealer.clerk(), MoveAppointment.to(id, dealer.at("2026-03-04T10:00")))))
                .isEqualTo(AppointmentRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    @Tag("DESIGN")
    default void aChangeBasedOnAnOldVersionIsNotMade() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        move(dealer, booked, "2026-03-03T14:00");
        assertThatThrownBy(() -> dealer.crm()
                        .appointments()
                        .cancel(
                                dealer.clerk().expecting(booked.version()),
                                booked.id().value()))
                .isInstanceOf(VersionMismatchException.class);
    }

    @Test
    @Tag("HC-42")
    default void anotherDealersAppointmentIsAsUnknownAsNone() {
        DealerStage mine = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage other = stage().openDealer("SH02", 1).staffed(1, 1);
        Appointment booked = mine.booked(mine.aCar(), "2026-03-03T10:00");
        assertThatThrownBy(() -> other.crm()
                        .appointments()
                        .find(other.clerk(), booked.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.crm()
                        .appointments()
                        .cancel(other.clerk(), booked.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    private static Appointment move(DealerStage dealer, Appointment appointment, String local) {
        return dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(appointment.id().value(), dealer.at(local)))
                .orElseThrow();
    }

    private static Punctuality punctuality(DealerStage dealer, Appointment appointment) {
        return dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(appointment.id().value()))
                .orElseThrow()
                .progress()
                .arrival()
                .orElseThrow()
                .punctuality();
    }
}
