package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Work over several days: the bay through the nights, the technician in shifts (hard case 15). It is Monday 2026-03-02; the dealer is open
 * from 8 to 12 and from 13 to 18 every day, and a body repair takes 20 hours.
 */
interface LongWorkRules extends OnStage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private DealerStage dealer() {
        return stage().openDealer("SH01", 2).staffed(1, 1);
    }

    @Test
    @Tag("HC-15")
    @Tag("APT-2")
    default void theBayIsHeldThroughTheNightsAndTheTechnicianInShifts() {
        DealerStage dealer = dealer();
        Appointment booked =
                dealer.book(dealer.aCar(), "body", "2026-03-03T14:00").orElseThrow();

        assertThat(dealer.crm().appointments().find(dealer.clerk(), booked.id().value()))
                .isEqualTo(booked);
        assertThat(times(dealer, booked, HoldKind.TECHNICIAN))
                .containsExactly("03T14:00", "04T08:00", "04T13:00", "05T08:00", "05T13:00");
        assertThat(times(dealer, booked, HoldKind.BAY)).containsExactly("03T14:00", "04T00:00", "05T00:00");
        assertThat(booked.placement().slot().end()).isEqualTo(dealer.at("2026-03-05T16:00"));
        assertWallsAgree(dealer);
        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-05T15:00")))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(dealer.book(dealer.aCar(), "maintenance", "2026-03-05T16:00").isAccepted())
                .isTrue();
    }

    @Test
    @Tag("HC-13")
    @Tag("APT-7")
    default void allOfItsDaysAreFreeAgainWhenItIsCancelledOrMissed() {
        DealerStage dealer = dealer();
        Appointment booked =
                dealer.book(dealer.aCar(), "body", "2026-03-03T14:00").orElseThrow();
        dealer.crm().appointments().cancel(dealer.clerk(), booked.id().value()).orElseThrow();
        assertNothingIsTaken(dealer);

        Appointment again =
                dealer.book(dealer.aCar(), "body", "2026-03-03T14:00").orElseThrow();
        stage().itIs("2026-03-03T08:00:00Z");
        assertThat(dealer.crm().appointments().missIfDue(job(dealer), again.id()))
                .isTrue();
        assertNothingIsTaken(dealer);

        Appointment late = dealer.crm()
                .appointments()
                .arrive(dealer.clerk(), new LogArrival(again.id().value(), null))
                .orElseThrow();
        assertThat(late.placement().holds())
                .as("its old time again")
                .isEqualTo(again.placement().holds());
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("HC-16")
    @Tag("APT-7")
    default void itIsMovedAmongItsOwnDaysAndToOthers() {
        DealerStage dealer = dealer();
        Appointment booked =
                dealer.book(dealer.aCar(), "body", "2026-03-04T14:00").orElseThrow();

        for (String start : List.of("2026-03-04T15:00", "2026-03-03T09:00", "2026-03-10T08:00", "2026-03-04T14:00")) {
            Appointment moved = dealer.crm()
                    .appointments()
                    .move(dealer.clerk(), MoveAppointment.to(booked.id().value(), dealer.at(start)))
                    .orElseThrow();
            assertThat(moved.number()).isEqualTo(booked.number());
            assertThat(moved.placement().slot().start()).isEqualTo(dealer.at(start));
            assertWallsAgree(dealer);
        }
        Appointment back =
                dealer.crm().appointments().find(dealer.clerk(), booked.id().value());
        assertThat(back.placement()).isEqualTo(booked.placement());
    }

    @Test
    @Tag("APT-2")
    default void oneOfItsDaysIsGivenToAnotherTechnicianOrAllOfThem() {
        DealerStage dealer = dealer();
        Appointment booked =
                dealer.book(dealer.aCar(), "body", "2026-03-03T14:00").orElseThrow();
        StaffMember other = new LeavingStage(dealer).hire(Role.TECHNICIAN, "engine");

        Appointment oneDay = reassigned(dealer, booked, other, "2026-03-04T13:00");
        assertThat(oneDay.placement().holds().stream()
                        .filter(hold -> hold.resource().equals(other.id().value()))
                        .map(hold -> local(dealer, hold)))
                .containsExactly("04T13:00");
        assertWallsAgree(dealer);

        Appointment all = reassigned(dealer, booked, other, null);
        assertThat(all.placement().holds().stream()
                        .filter(hold -> hold.kind() == HoldKind.TECHNICIAN)
                        .map(Hold::resource))
                .hasSize(5)
                .containsOnly(other.id().value());
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("NET-3")
    default void whoLeavesInBetweenHandsOverOnlyTheDaysAfter() {
        DealerStage dealer = dealer();
        Appointment booked =
                dealer.book(dealer.aCar(), "body", "2026-03-03T14:00").orElseThrow();
        StaffMember leaver = dealer.crm().network().staff(dealer.as(Role.DEALER_MANAGER)).stream()
                .filter(person -> person.roles().contains(Role.TECHNICIAN))
                .findFirst()
                .orElseThrow();
        StaffMember heir = new LeavingStage(dealer).hire(Role.TECHNICIAN, "engine");

        new LeavingStage(dealer)
                .leave(LeaveStaff.sharing(leaver.id().value(), LocalDate.of(2026, 3, 4), HandOverRule.ROUND_ROBIN));
        stage().itIs("2026-03-04T16:00:00Z");
        dealer.crm().staff().handOverIfDue(job(dealer), leaver.id());

        Appointment seen =
                dealer.crm().appointments().find(dealer.clerk(), booked.id().value());
        assertThat(seen.placement().holds().stream()
                        .filter(hold -> hold.resource().equals(heir.id().value()))
                        .map(hold -> local(dealer, hold)))
                .containsExactly("05T08:00", "05T13:00");
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("HC-15")
    @Tag("APT-7")
    default void aCarThatStaysOverAClosedWeekendBeforeItsNextServiceIsHeldAndFreedOnAllDays() {
        DealerStage dealer = dealer();
        dealer.crm()
                .network()
                .changeHours(
                        Stage.administratorAt(dealer.dealer().id()),
                        new ChangeHours(HoursInput.weekdays("08:00-12:00,13:00-18:00")))
                .orElseThrow();
        Appointment booked = dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        dealer.booking(dealer.aCar(), "body", "2026-03-04T16:00")
                                .and("check"))
                .orElseThrow();

        assertThat(times(dealer, booked, HoldKind.TECHNICIAN)).endsWith("06T13:00", "09T08:00");
        assertThat(times(dealer, booked, HoldKind.VEHICLE)).contains("07T00:00", "08T00:00");
        assertWallsAgree(dealer);
        Appointment moved = dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(booked.id().value(), dealer.at("2026-03-04T15:00")))
                .orElseThrow();
        assertThat(moved.placement().slot().end()).isEqualTo(dealer.at("2026-03-06T17:30"));
        dealer.crm().appointments().cancel(dealer.clerk(), booked.id().value()).orElseThrow();
        assertNothingIsTaken(dealer);
    }

    @Test
    @Tag("CARE-11")
    default void hoursAreChangedWhileACarStaysByNight() {
        DealerStage dealer = dealer();
        dealer.book(dealer.aCar(), "body", "2026-03-03T14:00").orElseThrow();
        Call owner = Stage.administratorAt(dealer.dealer().id());

        assertThat(dealer.crm()
                        .network()
                        .changeHours(owner, new ChangeHours(HoursInput.everyDay("07:00-12:00,13:00-19:00")))
                        .isAccepted())
                .isTrue();
        assertThat(BookingRules.codeOf(dealer.crm()
                        .network()
                        .changeHours(owner, new ChangeHours(HoursInput.everyDay("09:00-12:00,13:00-18:00")))))
                .isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);
    }

    @Test
    @Tag("APT-7")
    default void shortWorkThatMayTakeDaysIsMovedToAnEarlierEvening() {
        DealerStage dealer = dealer();
        Appointment booked =
                dealer.book(dealer.aCar(), "polish", "2026-03-05T14:00").orElseThrow();
        Appointment moved = dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(booked.id().value(), dealer.at("2026-03-03T17:00")))
                .orElseThrow();
        assertThat(moved.placement().slot().end()).isEqualTo(dealer.at("2026-03-04T10:00"));
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("APT-2")
    default void onceReceptionHasBegunTheDaysToComeAreGivenToOthers() {
        DealerStage dealer = dealer();
        Appointment booked =
                dealer.book(dealer.aCar(), "body", "2026-03-03T14:00").orElseThrow();
        StaffMember other = new LeavingStage(dealer).hire(Role.TECHNICIAN, "engine");
        stage().itIs("2026-03-03T06:00:00Z");
        dealer.crm()
                .appointments()
                .arrive(dealer.clerk(), new LogArrival(booked.id().value(), null))
                .orElseThrow();
        dealer.crm()
                .appointments()
                .begin(dealer.as(Role.SERVICE_ADVISOR), booked.id().value())
                .orElseThrow();
        stage().itIs("2026-03-04T01:00:00Z");

        Appointment later = reassigned(dealer, booked, other, null);
        assertThat(later.placement().holds().stream()
                        .filter(hold -> hold.resource().equals(other.id().value()))
                        .map(hold -> local(dealer, hold)))
                .containsExactly("04T13:00", "05T08:00", "05T13:00");
        assertThat(dealer.crm()
                        .appointments()
                        .day(dealer.clerk(), new SeeDay(LocalDate.of(2026, 3, 5)))
                        .visits())
                .as("the day on which it goes on shows it")
                .hasSize(1);
    }

    @Test
    @Tag("APT-3")
    default void offersForItAreBookedAtOnceAndSayWhenItEnds() {
        DealerStage dealer = dealer();
        dealer.book(dealer.aCar(), "body", "2026-03-04T14:00").orElseThrow();
        FindOffers question = new FindOffers("body", LocalDate.of(2026, 3, 5), null);
        List<SlotOffer> offers = dealer.crm()
                .appointments()
                .offers(dealer.clerk(), question)
                .orElseThrow()
                .offers();

        assertThat(offers).hasSize(2);
        for (SlotOffer offer : offers) {
            DealerVehicle car = dealer.aCar();
            Appointment booked = dealer.crm()
                    .appointments()
                    .book(
                            dealer.clerk(),
                            BookAppointment.of(
                                    car.id().value(),
                                    car.owner().orElseThrow().value(),
                                    "body",
                                    offer.slot().start()))
                    .orElseThrow();
            assertThat(booked.placement().slot()).isEqualTo(offer.slot());
            dealer.crm()
                    .appointments()
                    .cancel(dealer.clerk(), booked.id().value())
                    .orElseThrow();
        }
    }

    private static Call job(DealerStage dealer) {
        return Call.of(Actor.job("rules"), dealer.clerk().scope());
    }

    private static Appointment reassigned(
            DealerStage dealer, Appointment booked, StaffMember other, @Nullable String from) {
        return dealer.crm()
                .appointments()
                .reassign(
                        dealer.clerk(),
                        new ReassignAppointment(
                                booked.id().value(),
                                HoldKind.TECHNICIAN,
                                other.id().value(),
                                from == null ? null : dealer.at(from)))
                .orElseThrow();
    }

    private void assertNothingIsTaken(DealerStage dealer) {
        for (int ahead = 0; ahead < 4; ahead++) {
            Walls walls = Walls.of(storage(), dealer, TUESDAY.plusDays(ahead), stage().now());
            walls.assertAgree();
            assertThat(walls.ticks()).isEmpty();
        }
    }

    /** That rows and bits agree on all days around. */
    private void assertWallsAgree(DealerStage dealer) {
        Walls.assertAgree(this, dealer, TUESDAY);
    }

    private static List<String> times(DealerStage dealer, Appointment appointment, HoldKind kind) {
        return appointment.placement().holds().stream()
                .filter(hold -> hold.kind() == kind)
                .map(hold -> local(dealer, hold))
                .toList();
    }

    private static String local(DealerStage dealer, Hold hold) {
        ZonedDate date = hold.date(dealer.dealer().zone());
        return date.date().toString().substring(8) + "T" + date.toLocalTime(hold.fromTick());
    }
}
