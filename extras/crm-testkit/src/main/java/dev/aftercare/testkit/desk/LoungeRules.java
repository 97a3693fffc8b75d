package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Filling;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.ChangeWaiting;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers who wait for their cars: what they wished is kept, and a place in the lounge follows it (APT-4). */
interface LoungeRules extends OnStage {

    /** The day of these tests. */
    LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    @Tag("APT-4")
    @Tag("APT-6a")
    default void whoComesAfterANoShowStillWaitsAndSoAfterAMove() {
        DealerStage dealer = withPlaces(1);
        Appointment late = waiting(dealer, "2026-03-03T09:00").orElseThrow();
        stage().itIs("2026-03-03T02:01:00Z");
        stage().crm().jobs().runDue(100);
        Appointment missed = seen(dealer, late);
        assertThat(missed.progress().state()).isEqualTo(AppointmentState.NO_SHOW);
        assertThat(missed.request().waits()).isTrue();
        assertThat(lanes(missed)).isEmpty();

        Appointment came = arrived(dealer, late);
        assertThat(came.request().waits()).isTrue();
        assertThat(lanes(came)).containsOnly(0);
        Appointment moved = dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(late.id().value(), dealer.at("2026-03-03T14:00")))
                .orElseThrow();
        assertThat(moved.request().waits()).isTrue();
        assertThat(lanes(moved)).containsExactly(0);
        Walls.of(storage(), dealer, DAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-4")
    @Tag("APT-6a")
    default void whoComesAfterANoShowWhenOthersWaitHasAPlaceAboveTheirNumber() {
        DealerStage dealer = withPlaces(1);
        Appointment late = waiting(dealer, "2026-03-03T09:00").orElseThrow();
        Appointment other = dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        stage().itIs("2026-03-03T01:30:00Z");
        arrived(dealer, other);
        stage().itIs("2026-03-03T02:01:00Z");
        stage().crm().jobs().runDue(100);
        assertThat(lanes(change(dealer, other, true).orElseThrow())).containsExactly(0);

        assertThat(lanes(arrived(dealer, late))).containsExactly(1);
        Walls.of(storage(), dealer, DAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-4")
    default void waitingIsChangedAtTheTimeAgreedAndRefusedWhereTheLoungeIsFull() {
        DealerStage dealer = withPlaces(1);
        Appointment first = waiting(dealer, "2026-03-03T09:00").orElseThrow();
        Appointment second = dealer.booked(dealer.aCar(), "2026-03-03T09:30");

        assertThat(BookingRules.codeOf(change(dealer, second, true))).isEqualTo(AppointmentRefusal.LOUNGE_FULL);
        Appointment leaving = change(dealer, first, false).orElseThrow();
        assertThat(leaving.request().waits()).isFalse();
        assertThat(leaving.placement().slot()).isEqualTo(first.placement().slot());
        assertThat(lanes(leaving)).isEmpty();
        assertThat(lanes(change(dealer, second, true).orElseThrow())).containsExactly(0);
        assertThat(change(dealer, second, true).orElseThrow().version())
                .as("changed once")
                .isEqualTo(2);
        dealer.crm().appointments().cancel(dealer.clerk(), first.id().value()).orElseThrow();
        assertThat(BookingRules.codeOf(change(dealer, first, true))).isEqualTo(AppointmentRefusal.NOT_IN_THIS_STATE);

        stage().itIs("2026-03-03T00:30:00Z");
        Appointment here = arrived(dealer, dealer.booked(dealer.aCar(), "2026-03-03T09:30"));
        assertThat(lanes(change(dealer, here, true).orElseThrow()))
                .as("who is in the house is not sent away")
                .containsExactly(1);
        Walls.of(storage(), dealer, DAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-2")
    @Tag("APT-4")
    default void whereOnlyTheLoungeIsFullOnlyThePlaceThereIsAboveTheNumber() {
        DealerStage dealer = withPlaces(1);
        waiting(dealer, "2026-03-03T09:00").orElseThrow();
        BookAppointment asked =
                dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T09:00").waiting();

        assertThat(BookingRules.codeOf(dealer.crm().appointments().book(dealer.clerk(), asked)))
                .isEqualTo(AppointmentRefusal.LOUNGE_FULL);
        Appointment above = dealer.crm()
                .appointments()
                .book(
                        dealer.as(Role.DEALER_MANAGER),
                        new BookAppointment(
                                        asked.vehicle(),
                                        asked.customer(),
                                        asked.service(),
                                        asked.start(),
                                        null,
                                        null,
                                        null,
                                        "a regular customer")
                                .waiting())
                .orElseThrow();
        assertThat(above.placement().isOverbooked()).isTrue();
        assertThat(above.placement().holds())
                .allSatisfy(hold -> assertThat(hold.lane()).isEqualTo(hold.kind() == HoldKind.LOUNGE ? 1 : 0));
        Walls.of(storage(), dealer, DAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-4")
    default void fewerPlacesAreObeyedWhileMoreWait() {
        DealerStage dealer = withPlaces(3);
        List<Appointment> waiting = List.of(
                waiting(dealer, "2026-03-03T09:00").orElseThrow(),
                waiting(dealer, "2026-03-03T09:00").orElseThrow(),
                waiting(dealer, "2026-03-03T09:00").orElseThrow());
        places(dealer, 2);

        for (Appointment leaving : waiting.subList(0, 2)) {
            assertThat(BookingRules.codeOf(waiting(dealer, "2026-03-03T09:00")))
                    .isEqualTo(AppointmentRefusal.LOUNGE_FULL);
            dealer.crm()
                    .appointments()
                    .cancel(dealer.clerk(), leaving.id().value())
                    .orElseThrow();
        }
        assertThat(waiting(dealer, "2026-03-03T09:00").isAccepted())
                .as("one waits still")
                .isTrue();
    }

    private DealerStage withPlaces(int places) {
        DealerStage dealer = stage().openDealer("SH01", 4).staffed(4, 4);
        places(dealer, places);
        return dealer;
    }

    private void places(DealerStage dealer, int places) {
        stage().crm()
                .policies()
                .record(
                        dealer.as(Role.DEALER_MANAGER),
                        RecordPolicy.of(
                                AppointmentPolicy.KIND,
                                dealer.dealer().dateAt(stage().now()),
                                AppointmentPolicy.standard().filledBy(new Filling(0, places, 3))));
    }

    private static Outcome<Appointment> waiting(DealerStage dealer, String local) {
        BookAppointment command =
                dealer.booking(dealer.aCar(), "maintenance", local).waiting();
        return dealer.crm().appointments().book(dealer.clerk(), command);
    }

    private static Outcome<Appointment> change(DealerStage dealer, Appointment appointment, boolean waits) {
        ChangeWaiting command = new ChangeWaiting(appointment.id().value(), waits);
        return dealer.crm().appointments().changeWaiting(dealer.clerk(), command);
    }

    private static Appointment arrived(DealerStage dealer, Appointment appointment) {
        return dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(appointment.id().value()))
                .orElseThrow();
    }

    private static Appointment seen(DealerStage dealer, Appointment appointment) {
        return dealer.crm().appointments().find(dealer.clerk(), appointment.id().value());
    }

    /** In which lanes of the lounge there is a place for the customer. */
    private static List<Integer> lanes(Appointment appointment) {
        return appointment.placement().holds().stream()
                .filter(hold -> hold.kind() == HoldKind.LOUNGE)
                .map(Hold::lane)
                .toList();
    }
}
