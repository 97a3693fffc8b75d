package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Filling;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffer.OfferReason;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a day is filled: evened out, with a number of places to wait, and with room made among equals (APT-4). */
interface FillingRules extends OnStage {

    /** The day of these tests. */
    LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    @Tag("APT-4")
    default void theQuieterTimeIsOfferedAndSaysWhy() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        dealer.booked(dealer.aCar(), "2026-03-03T08:00");
        SlotOffer morning = offers(dealer, null).get(0);

        assertThat(morning.slot().start()).isEqualTo(dealer.at("2026-03-03T09:00"));
        assertThat(morning.why().reasons()).containsExactly(OfferReason.WISHED_DAY, OfferReason.EVENS_THE_DAY);
        assertThat(morning.why().peakPercent()).isEqualTo(50);
        assertThat(morning.why().highestPercent()).isEqualTo(100);
    }

    @Test
    @Tag("APT-4")
    default void asManyWaitAtOnceAsThePolicySays() {
        DealerStage dealer = stage().openDealer("SH01", 3).staffed(3, 3);
        record(dealer, new Filling(0, 1, 3));
        Appointment first = waiting(dealer, "2026-03-03T09:00").orElseThrow();

        assertThat(first.request().waits()).isTrue();
        assertThat(BookingRules.codeOf(waiting(dealer, "2026-03-03T09:30"))).isEqualTo(AppointmentRefusal.LOUNGE_FULL);
        assertThat(dealer.booked(dealer.aCar(), "2026-03-03T09:30").request().waits())
                .isFalse();
        assertThat(offers(dealer, true).get(0).slot().start()).isEqualTo(dealer.at("2026-03-03T08:00"));

        Appointment moved = dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(first.id().value(), dealer.at("2026-03-03T10:30")))
                .orElseThrow();
        assertThat(moved.request().waits()).isTrue();
        assertThat(waiting(dealer, "2026-03-03T09:30").isAccepted()).isTrue();
        Walls.of(storage(), dealer, DAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-4")
    @Tag("HC-11")
    default void roomIsMadeAmongEqualsAndNobodysTimeMoves() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Appointment early = dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        Appointment late = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        assertThat(late.placement().resource(HoldKind.BAY))
                .isNotEqualTo(early.placement().resource(HoldKind.BAY));

        Appointment between =
                dealer.book(dealer.aCar(), "maintenance", "2026-03-03T09:30").orElseThrow();
        Appointment changed = List.of(early, late).stream()
                .map(before -> seen(dealer, before))
                .filter(after -> after.version() == 2)
                .findFirst()
                .orElseThrow();
        Appointment before = changed.id().equals(early.id()) ? early : late;

        assertThat(times(changed)).isEqualTo(times(before));
        assertThat(changed.placement().slot()).isEqualTo(before.placement().slot());
        assertThat(changed.placement().resource(HoldKind.ADVISOR))
                .isEqualTo(before.placement().resource(HoldKind.ADVISOR));
        assertThat(dealer.eventsOf(changed.id().subject()))
                .containsExactly("appointment.booked", "appointment.reassigned");
        assertThat(dealer.eventsOf(between.id().subject())).containsExactly("appointment.booked");
        Walls.of(storage(), dealer, DAY, stage().now()).assertAgree();

        for (Appointment one : List.of(early, late, between)) {
            dealer.crm().appointments().cancel(dealer.clerk(), one.id().value()).orElseThrow();
        }
        assertThat(Walls.of(storage(), dealer, DAY, stage().now()).ticks()).isEmpty();
    }

    @Test
    @Tag("APT-4")
    default void noRoomIsLookedForAtATimeThatNobodyCanHave() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T09:07")))
                .isEqualTo(AppointmentRefusal.OFF_STEP);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        assertThat(BookingRules.codeOf(dealer.crm()
                        .appointments()
                        .move(dealer.clerk(), MoveAppointment.to(booked.id().value(), dealer.at("2026-03-03T10:07")))))
                .isEqualTo(AppointmentRefusal.OFF_STEP);
    }

    @Test
    @Tag("APT-4")
    @Tag("APT-7")
    default void roomIsMadeForWhoIsMovedToo() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Appointment early = dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        Appointment late = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Appointment other = dealer.booked(dealer.aCar(), "2026-03-03T08:00");
        Appointment moved = dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(other.id().value(), dealer.at("2026-03-03T09:30")))
                .orElseThrow();

        assertThat(moved.placement().slot().start()).isEqualTo(dealer.at("2026-03-03T09:30"));
        assertThat(List.of(seen(dealer, early), seen(dealer, late)))
                .extracting(after -> after.placement().slot())
                .containsExactly(early.placement().slot(), late.placement().slot());
        Walls.of(storage(), dealer, DAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-4")
    default void whereThePolicyForbidsItNobodyIsReassigned() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        record(dealer, new Filling(0, 6, 0));
        Appointment early = dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        Appointment late = dealer.booked(dealer.aCar(), "2026-03-03T10:00");

        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T09:30")))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(List.of(seen(dealer, early), seen(dealer, late))).containsExactly(early, late);
    }

    private void record(DealerStage dealer, Filling filling) {
        LocalDate today = dealer.dealer().dateAt(stage().now());
        stage().crm()
                .policies()
                .record(
                        dealer.as(Role.DEALER_MANAGER),
                        RecordPolicy.of(
                                AppointmentPolicy.KIND,
                                today,
                                AppointmentPolicy.standard().filledBy(filling)));
    }

    private static Outcome<Appointment> waiting(DealerStage dealer, String local) {
        BookAppointment command =
                dealer.booking(dealer.aCar(), "maintenance", local).waiting();
        return dealer.crm().appointments().book(dealer.clerk(), command);
    }

    private static List<SlotOffer> offers(DealerStage dealer, @Nullable Boolean waits) {
        return dealer.crm()
                .appointments()
                .offers(dealer.clerk(), new FindOffers("maintenance", DAY, null, waits, null, null, null))
                .orElseThrow()
                .offers();
    }

    private static Appointment seen(DealerStage dealer, Appointment appointment) {
        return dealer.crm().appointments().find(dealer.clerk(), appointment.id().value());
    }

    private static List<List<Object>> times(Appointment appointment) {
        return appointment.placement().holds().stream()
                .map(hold -> List.<Object>of(hold.kind(), hold.lane(), hold.fromTick(), hold.toTick()))
                .toList();
    }
}
