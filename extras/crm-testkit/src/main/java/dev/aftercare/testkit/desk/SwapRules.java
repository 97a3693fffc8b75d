package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.SwapAppointments;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two appointments exchange their times in one command (APT-7). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface SwapRules extends OnStage {

    @Test
    @Tag("APT-7")
    @Tag("HC-16")
    default void twoOnFullDaysExchangeTheirTimesAndKeepTheirNumbers() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment one = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Appointment other = dealer.booked(dealer.aCar(), "2026-03-05T14:00");

        Appointment swapped = swap(dealer, one, other).orElseThrow();

        Appointment then = now(dealer, other);
        assertThat(swapped)
                .isEqualTo(now(dealer, one))
                .returns(one.number(), Appointment::number)
                .returns(one.version() + 1, Appointment::version)
                .returns(
                        other.placement().slot(),
                        appointment -> appointment.placement().slot());
        assertThat(then)
                .returns(other.number(), Appointment::number)
                .returns(other.version() + 1, Appointment::version)
                .returns(
                        one.placement().slot(),
                        appointment -> appointment.placement().slot());
        for (Appointment appointment : List.of(one, other)) {
            assertThat(dealer.crm()
                            .journal()
                            .timeline(
                                    dealer.clerk(),
                                    new SeeTimeline(
                                            SubjectKind.APPOINTMENT,
                                            appointment.id().value(),
                                            PageOf.first(9)))
                            .items())
                    .extracting(entry -> entry.type())
                    .containsExactly("appointment.booked", "appointment.moved");
        }
        assertAgree(dealer, 3, 5);
    }

    @Test
    @Tag("APT-7")
    default void twoOfOneDayThatTouchExchangeTheirTimes() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment earlier = dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        Appointment later = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        assertThat(swap(dealer, earlier, later).orElseThrow().placement().slot())
                .isEqualTo(later.placement().slot());
        assertThat(now(dealer, later).placement().slot())
                .isEqualTo(earlier.placement().slot());
        assertAgree(dealer, 3);
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-12")
    default void whereOneOfTheTwoCannotHaveTheOthersTimeNothingChanges() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment longer =
                dealer.book(dealer.aCar(), "half-day", "2026-03-03T13:00").orElseThrow();
        Appointment shorter = dealer.booked(dealer.aCar(), "2026-03-04T10:00");
        Appointment atOne = dealer.booked(dealer.aCar(), "2026-03-04T13:00");
        dealer.booked(dealer.aCar(), "2026-03-04T14:00");

        assertThat(BookingRules.codeOf(swap(dealer, shorter, longer))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(BookingRules.codeOf(swap(dealer, atOne, longer))).isEqualTo(AppointmentRefusal.SLOT_TAKEN);

        assertThat(List.of(now(dealer, longer), now(dealer, shorter), now(dealer, atOne)))
                .containsExactly(longer, shorter, atOne);
        assertAgree(dealer, 3, 4);
    }

    @Test
    @Tag("APT-7")
    default void whoHasBegunOrHasAnotherTimeByNowIsNotSwappedAndASwapSentAgainDoesNotSwapBack() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Appointment one = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Appointment other = dealer.booked(dealer.aCar(), "2026-03-04T10:00");
        SwapAppointments command = of(one, other);
        Appointment swapped =
                dealer.crm().appointments().swap(dealer.clerk(), command).orElseThrow();
        assertThat(dealer.crm().appointments().swap(dealer.clerk(), command).orElseThrow())
                .isEqualTo(swapped);
        Appointment third = dealer.booked(dealer.aCar(), "2026-03-05T10:00");
        assertThat(BookingRules.codeOf(dealer.crm()
                        .appointments()
                        .swap(
                                dealer.clerk(),
                                new SwapAppointments(
                                        third.id().value(), one.id().value(), dealer.at("2026-03-03T10:00")))))
                .isEqualTo(AppointmentRefusal.NOT_AT_THIS_TIME);
        stage().itIs("2026-03-03T02:00:00Z");
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(other.id().value()))
                .orElseThrow();
        dealer.crm()
                .appointments()
                .begin(dealer.as(Role.SERVICE_ADVISOR), other.id().value())
                .orElseThrow();
        assertThat(BookingRules.codeOf(swap(dealer, third, now(dealer, other))))
                .isEqualTo(AppointmentRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-15")
    default void workOverDaysIsSwappedToWhereItGoesOnOnDaysInBetween() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Appointment hour = dealer.booked(dealer.aCar(), "2026-03-04T10:00");
        Appointment days =
                dealer.book(dealer.aCar(), "body", "2026-03-12T14:00").orElseThrow();
        swap(dealer, days, hour).orElseThrow();
        assertThat(now(dealer, days).placement().dates(dealer.dealer().zone()))
                .extracting(date -> date.date().getDayOfMonth())
                .containsExactly(4, 5, 6);
        assertThat(now(dealer, hour).placement().slot().start()).isEqualTo(dealer.at("2026-03-12T14:00"));
        assertAgree(dealer, 4, 5, 6, 12, 13, 14);
    }

    /** Each at the place of the other. */
    static SwapAppointments of(Appointment one, Appointment other) {
        return new SwapAppointments(
                one.id().value(), other.id().value(), other.placement().slot().start());
    }

    private static Outcome<Appointment> swap(DealerStage dealer, Appointment one, Appointment other) {
        return dealer.crm().appointments().swap(dealer.clerk(), of(now(dealer, one), now(dealer, other)));
    }

    /** The appointment as it stands. */
    static Appointment now(DealerStage dealer, Appointment appointment) {
        return dealer.crm().appointments().find(dealer.clerk(), appointment.id().value());
    }

    private void assertAgree(DealerStage dealer, int... days) {
        for (int day : days) {
            Walls.of(storage(), dealer, LocalDate.of(2026, 3, day), stage().now())
                    .assertAgree();
        }
    }
}
