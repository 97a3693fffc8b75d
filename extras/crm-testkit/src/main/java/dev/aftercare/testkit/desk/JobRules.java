package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Work by due date: no-shows and their way back (APT-6a, hard case 13), grounds that end, request keys that are forgotten. */
interface JobRules extends OnStage {

    @Test
    @Tag("APT-6a")
    default void theLastInstantOfTheGraceTimeIsStillInTime() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        stage().itIs("2026-03-03T03:00:00Z");
        dealer.crm().jobs().runDue(100);
        assertThat(state(dealer, booked)).isEqualTo(AppointmentState.BOOKED);
        stage().itIs("2026-03-03T03:00:00.000001Z");
        assertThat(dealer.crm().jobs().runDue(100).done()).containsEntry("no-shows", 1);
        assertThat(state(dealer, booked)).isEqualTo(AppointmentState.NO_SHOW);
        assertThat(dealer.crm().jobs().runDue(100).done()).containsEntry("no-shows", 0);
    }

    @Test
    @Tag("APT-6a")
    default void closingTimeEndsTheGraceTimeEarly() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment last = dealer.booked(dealer.aCar(), "2026-03-03T17:00");
        assertThat(last.progress().noShowDue()).contains(dealer.at("2026-03-03T18:00"));
    }

    @Test
    @Tag("HC-13")
    default void aMissedAppointmentGivesItsPlaceBack() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        dealer.book(dealer.aCar(), "half-day", "2026-03-03T08:00").orElseThrow();
        BookAppointment atEleven = dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T11:00");
        stage().itIs("2026-03-03T02:30:00Z");
        assertThat(BookingRules.codeOf(dealer.crm().appointments().book(dealer.clerk(), atEleven)))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        dealer.crm().jobs().runDue(100);
        assertThat(dealer.crm().appointments().book(dealer.clerk(), atEleven).isAccepted())
                .isTrue();
    }

    @Test
    @Tag("APT-6a")
    default void whoComesAfterTheNoShowIsLateAndTheNoShowIsTakenBack() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        stage().itIs("2026-03-03T03:30:00Z");
        dealer.crm().jobs().runDue(100);
        Appointment came = dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(booked.id().value()))
                .orElseThrow();
        assertThat(came.progress().state()).isEqualTo(AppointmentState.ARRIVED);
        assertThat(came.progress().arrival().orElseThrow().punctuality()).isEqualTo(Punctuality.LATE);
        assertThat(came.placement().holds()).hasSize(4);
    }

    @Test
    @Tag("NET-2")
    default void theEndOfAGroundIsToldOnce() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerVehicle car = one.aCar();
        one.crm()
                .vehicles()
                .showPapers(
                        one.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();
        stage().pass(Duration.ofDays(30));
        assertThat(one.crm().jobs().runDue(100).done()).containsEntry("ended-grounds", 1);
        assertThat(one.crm().jobs().runDue(100).done()).containsEntry("ended-grounds", 0);
    }

    @Test
    @Tag("HC-17")
    default void aKeyIsForgottenAfterSevenDays() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        BookAppointment command = dealer.booking(dealer.aCar(), "maintenance", "2026-03-20T10:00");
        Call call = dealer.clerk().keyed("k-1");
        Appointment first = dealer.crm().appointments().book(call, command).orElseThrow();
        stage().pass(Duration.ofDays(7));
        dealer.crm().jobs().runDue(100);
        assertThat(dealer.crm().appointments().book(call, command).orElseThrow().id())
                .isEqualTo(first.id());
        stage().pass(Duration.ofNanos(1_000));
        dealer.crm().jobs().runDue(100);
        dealer.crm().appointments().cancel(dealer.clerk(), first.id().value()).orElseThrow();
        assertThat(dealer.crm().appointments().book(call, command).orElseThrow().id())
                .isNotEqualTo(first.id());
    }

    private static AppointmentState state(DealerStage dealer, Appointment appointment) {
        return dealer.crm()
                .appointments()
                .find(dealer.clerk(), appointment.id().value())
                .progress()
                .state();
    }
}
