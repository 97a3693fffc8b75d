package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of offering and booking (APT-1 to APT-4). */
interface BookingRules extends OnStage {

    /** What each appointment holds, whoever waits or not. */
    List<HoldKind> OF_EVERYBODY = List.of(HoldKind.BAY, HoldKind.TECHNICIAN, HoldKind.ADVISOR, HoldKind.VEHICLE);

    /** The refusal of an outcome that must be one. */
    static Refusal refusalOf(Outcome<?> outcome) {
        return outcome.fold(
                accepted -> {
                    throw new AssertionError("expected a refusal, was accepted: " + accepted);
                },
                refusal -> refusal);
    }

    /** The code of an outcome that must be a refusal. */
    static RefusalCode codeOf(Outcome<?> outcome) {
        return refusalOf(outcome).code();
    }

    @Test
    @Tag("APT-2")
    default void aBookingHoldsBayTechnicianAndAdvisor() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        for (HoldKind kind : OF_EVERYBODY) {
            assertThat(booked.placement().resource(kind)).as(kind.name()).isPresent();
        }
        assertThat(booked.number()).hasToString("A-2026-000001");
        assertThat(dealer.crm().appointments().find(dealer.clerk(), booked.id().value()))
                .isEqualTo(booked);
    }

    @Test
    @Tag("APT-3")
    default void twoSlotsAreOfferedAndBothCanBeBooked() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 2);
        SlotOffers offers = offers(dealer, "2026-03-03");
        assertThat(offers.offers())
                .extracting(SlotOffer::half)
                .containsExactly(SlotOffer.Half.MORNING, SlotOffer.Half.AFTERNOON);
        for (SlotOffer offer : offers.offers()) {
            DealerVehicle car = dealer.aCar();
            BookAppointment command = BookAppointment.of(
                    car.id().value(),
                    car.owner().orElseThrow().value(),
                    "maintenance",
                    offer.slot().start());
            assertThat(dealer.crm().appointments().book(dealer.clerk(), command).isAccepted())
                    .isTrue();
        }
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-9")
    default void aTakenSlotIsRefusedWithOffersAndTheNextOneIsFree() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Refusal refusal = refusalOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T10:30"));
        assertThat(refusal.code()).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(refusal.betterOffer()).containsInstanceOf(SlotOffers.class);
        assertThat(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T11:00").isAccepted())
                .isTrue();
    }

    @Test
    @Tag("HC-10")
    default void aFreeBayWithoutTechnicianHoldsNothing() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 1);
        dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        LocalDate date = LocalDate.of(2026, 3, 3);
        Walls before = Walls.of(storage(), dealer, date, stage().now());
        assertThat(codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T10:00")))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(dealer.crm()
                        .appointments()
                        .day(dealer.clerk(), new SeeDay(date))
                        .visits())
                .hasSize(1);
        assertThat(before.ticks())
                .as("bay, technician and car for an hour, advisor for half of it")
                .hasSize(4 + 4 + 4 + 2);
        assertThat(Walls.of(storage(), dealer, date, stage().now())).isEqualTo(before);
    }

    @Test
    @Tag("HC-11")
    default void anyTechnicianTwiceMeansTwoPeople() {
        DealerStage dealer = stage().openDealer("SH01", 3).staffed(2, 2);
        Appointment first = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        Appointment second = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        for (HoldKind kind : OF_EVERYBODY) {
            assertThat(first.placement().resource(kind))
                    .as(kind.name())
                    .isNotEqualTo(second.placement().resource(kind));
        }
    }

    @Test
    @Tag("APT-4")
    default void theWalkInShareIsKeptUntilTheDayItself() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        dealer.booked(dealer.aCar(), "2026-03-03T08:00");
        dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        assertThat(codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T11:00")))
                .isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        stage().itIs("2026-03-03T00:00:00Z");
        assertThat(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T11:00").isAccepted())
                .isTrue();
    }

    @Test
    @Tag("APT-1")
    default void onlyTheDeskBooksForTheSameDay() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        BookAppointment today = dealer.booking(dealer.aCar(), "maintenance", "2026-03-02T14:00");
        assertThat(codeOf(dealer.crm().appointments().book(dealer.as(Role.INTEGRATION), today)))
                .isEqualTo(AppointmentRefusal.SAME_DAY);
        assertThat(dealer.crm().appointments().book(dealer.clerk(), today).isAccepted())
                .isTrue();
    }

    @Test
    @Tag("APT-1")
    @Tag("NET-4")
    default void anAdvisorPassesOnAndDoesNotBook() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        BookAppointment command = dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T09:00");
        assertThatThrownBy(() -> dealer.crm().appointments().book(dealer.as(Role.SERVICE_ADVISOR), command))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-12")
    default void overbookingNeedsARightAndAReasonAndLiesInItsOwnLane() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment normal = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        BookAppointment above = overbooking(dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T10:00"));
        assertThatThrownBy(() -> dealer.crm().appointments().book(dealer.clerk(), above))
                .isInstanceOf(ForbiddenException.class);
        Appointment overbooked = dealer.crm()
                .appointments()
                .book(dealer.as(Role.DEALER_MANAGER), above)
                .orElseThrow();
        assertThat(normal.placement().holds()).allMatch(hold -> hold.lane() == 0);
        assertThat(overbooked.placement().holds())
                .hasSize(4)
                .allMatch(hold -> hold.lane() == (hold.kind() == HoldKind.VEHICLE ? 0 : 1));
        BookAppointment needless = overbooking(dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T14:00"));
        assertThat(codeOf(dealer.crm().appointments().book(dealer.as(Role.DEALER_MANAGER), needless)))
                .isEqualTo(AppointmentRefusal.OVERBOOKING_NOT_NEEDED);
    }

    @Test
    @Tag("HC-14")
    default void nineStaysNineOnBothSidesOfAClockChange() {
        stage().itIs("2026-10-20T00:00:00Z");
        DealerStage dealer = stage().openDealer("BE01", 1, "Europe/Berlin").staffed(1, 1);
        Appointment before = dealer.booked(dealer.aCar(), "2026-10-24T09:00");
        Appointment after = dealer.booked(dealer.aCar(), "2026-10-26T09:00");
        assertThat(before.placement().slot().start()).isEqualTo("2026-10-24T07:00:00Z");
        assertThat(after.placement().slot().start()).isEqualTo("2026-10-26T08:00:00Z");
    }

    @Test
    @Tag("NET-1")
    default void hoursThatWouldCutOffAnAppointmentAreRefusedUntilItIsMoved() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment late = dealer.booked(dealer.aCar(), "2026-03-03T17:00");
        ChangeHours shorter = new ChangeHours(HoursInput.everyDay("08:00-16:00"));
        assertThat(codeOf(dealer.crm().network().changeHours(dealer.as(Role.DEALER_MANAGER), shorter)))
                .isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);
        dealer.crm().appointments().cancel(dealer.clerk(), late.id().value()).orElseThrow();
        assertThat(dealer.crm()
                        .network()
                        .changeHours(dealer.as(Role.DEALER_MANAGER), shorter)
                        .isAccepted())
                .isTrue();
        assertThat(codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T17:00")))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    @Tag("NET-1")
    default void whatHasBegunStandsInNoOtherHoursWay() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment begun = dealer.booked(dealer.aCar(), "2026-03-03T17:00");
        stage().itIs("2026-03-03T09:05:00Z");
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(begun.id().value()))
                .orElseThrow();
        dealer.crm()
                .appointments()
                .begin(dealer.as(Role.SERVICE_ADVISOR), begun.id().value())
                .orElseThrow();
        assertThat(dealer.crm()
                        .network()
                        .changeHours(
                                dealer.as(Role.DEALER_MANAGER), new ChangeHours(HoursInput.everyDay("08:00-16:00")))
                        .isAccepted())
                .isTrue();
    }

    @Test
    @Tag("NET-1")
    @Tag("APT-2")
    default void aWorkshopThatWouldLoseWhatIsBookedIsRefusedUntilThatIsMoved() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Appointment booked = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        ServiceInput maintenance =
                new ServiceInput("maintenance", "Maintenance", 60, List.of("engine"), List.of("lift"));
        BayInput stays = new BayInput("Bay 1", List.of("lift", "booth"));
        BayInput fresh = new BayInput("Bay 2", List.of("lift"));
        for (WorkshopInput without : List.of(
                new WorkshopInput(List.of(fresh), List.of(maintenance)),
                new WorkshopInput(List.of(new BayInput("Bay 1", null)), List.of(maintenance)),
                new WorkshopInput(List.of(stays), List.of()))) {
            assertThat(codeOf(change(dealer, without))).isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);
        }
        assertThat(change(dealer, new WorkshopInput(List.of(stays, fresh), List.of(maintenance)))
                        .isAccepted())
                .isTrue();
        dealer.hire("Advisor 2", Role.SERVICE_ADVISOR, HoursInput.everyDay("06:00-22:00"));
        dealer.hire("Technician 2", Role.TECHNICIAN, HoursInput.everyDay("06:00-22:00"), "engine");
        Appointment inTheNewBay = dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        assertThat(inTheNewBay.placement().resource(HoldKind.BAY))
                .isNotEqualTo(booked.placement().resource(HoldKind.BAY));
        dealer.crm().appointments().cancel(dealer.clerk(), booked.id().value()).orElseThrow();
        assertThat(change(dealer, new WorkshopInput(List.of(fresh), List.of(maintenance)))
                        .isAccepted())
                .isTrue();
    }

    private static Outcome<Dealer> change(DealerStage dealer, WorkshopInput workshop) {
        return dealer.crm().network().changeWorkshop(dealer.as(Role.DEALER_MANAGER), new ChangeWorkshop(workshop));
    }

    private static BookAppointment overbooking(BookAppointment command) {
        return new BookAppointment(
                command.vehicle(),
                command.customer(),
                command.service(),
                command.start(),
                null,
                null,
                null,
                "VIP, breakdown");
    }

    private static SlotOffers offers(DealerStage dealer, String day) {
        return dealer.crm()
                .appointments()
                .offers(dealer.clerk(), new FindOffers("maintenance", LocalDate.parse(day), null))
                .orElseThrow();
    }
}
