package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Misfit;
import dev.aftercare.domain.appointment.Misfit.MisfitReason;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.appointment.ToSettle;
import dev.aftercare.domain.gate.ExpectedCar;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cars that are brought the evening before and fetched later, and cars lent meanwhile. It is Monday 2026-03-02, 08:00 in Shanghai. */
interface StayRules extends OnStage {

    private DealerStage dealer() {
        return stage().openDealer("SH01", 2).staffed(2, 2);
    }

    private static Outcome<Dealer> lendNothing(DealerStage dealer, boolean evenIfBooked) {
        return dealer.crm()
                .network()
                .changeWorkshop(
                        dealer.as(Role.DEALER_MANAGER),
                        new ChangeWorkshop(
                                new WorkshopInput(
                                        List.of(
                                                new BayInput("Bay 1", List.of("lift")),
                                                new BayInput("Bay 2", List.of("lift"))),
                                        List.of(new ServiceInput(
                                                "maintenance", "Maintenance", 60, List.of("engine"), List.of("lift")))),
                                evenIfBooked));
    }

    private static Outcome<Appointment> book(
            DealerStage dealer, String start, @Nullable String dropOff, @Nullable String pickUp) {
        BookAppointment command = dealer.booking(dealer.aCar(), "maintenance", start)
                .staying(dropOff == null ? null : dealer.at(dropOff), pickUp == null ? null : dealer.at(pickUp), true);
        return dealer.crm().appointments().book(dealer.clerk(), command);
    }

    @Test
    @Tag("APT-5a")
    @Tag("APT-2")
    default void aCarBroughtTheEveningBeforeIsHeldWithItsLoanCarUntilItIsFetched() {
        DealerStage dealer = dealer();
        Appointment booked = book(dealer, "2026-03-04T09:00", "2026-03-03T17:30", "2026-03-05T08:00")
                .orElseThrow();

        assertThat(dealer.crm().appointments().find(dealer.clerk(), booked.id().value()))
                .isEqualTo(booked);
        assertThat(booked.placement().holds().stream().filter(hold -> hold.kind() == HoldKind.LOAN_CAR))
                .hasSize(3);
        assertWallsAgree(dealer);
        assertThat(BookingRules.codeOf(book(dealer, "2026-03-04T14:00", null, null)))
                .isEqualTo(AppointmentRefusal.NO_LOAN_CAR);
        assertThat(offers(dealer)).allMatch(start -> !start.startsWith("2026-03-04"));
        assertThat(BookingRules.codeOf(lendNothing(dealer, false))).isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);

        dealer.crm().appointments().cancel(dealer.clerk(), booked.id().value()).orElseThrow();
        assertThat(book(dealer, "2026-03-04T14:00", null, null).isAccepted()).isTrue();
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("APT-6a")
    default void whoBringsTheCarTheEveningBeforeIsPunctualThen() {
        DealerStage dealer = dealer();
        Appointment booked =
                book(dealer, "2026-03-04T09:00", "2026-03-03T17:30", null).orElseThrow();
        assertThat(booked.progress().noShowDue()).contains(dealer.at("2026-03-03T18:00"));

        stage().itIs("2026-03-03T09:40:00Z");
        Appointment arrived = dealer.crm()
                .appointments()
                .arrive(dealer.clerk(), new LogArrival(booked.id().value(), null))
                .orElseThrow();
        assertThat(arrived.progress().arrival().orElseThrow().punctuality()).isEqualTo(Punctuality.KEPT);
    }

    @Test
    @Tag("APT-7")
    default void whenItIsMovedTheStayIsAgreedAnew() {
        DealerStage dealer = dealer();
        Appointment booked = book(dealer, "2026-03-04T09:00", "2026-03-03T17:30", "2026-03-05T08:00")
                .orElseThrow();

        Appointment plain = move(dealer, MoveAppointment.to(booked.id().value(), dealer.at("2026-03-10T09:00")));
        assertThat(plain.request().stay().dropOff()).isEmpty();
        assertThat(plain.request().stay().loanCar()).isTrue();
        assertThat(plain.placement().dates(dealer.dealer().zone())).hasSize(1);
        assertWallsAgree(dealer);

        Appointment staying = move(
                dealer,
                new MoveAppointment(
                        booked.id().value(),
                        dealer.at("2026-03-04T10:00"),
                        null,
                        null,
                        dealer.at("2026-03-03T16:00"),
                        dealer.at("2026-03-04T18:00"),
                        null,
                        null));
        assertThat(staying.expectedAt()).isEqualTo(dealer.at("2026-03-03T16:00"));
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("APT-9")
    @Tag("APT-6a")
    default void whoBringsTheCarTheEveningBeforeIsExpectedAtTheGateThen() {
        DealerStage dealer = dealer();
        GateStage.park(dealer, "P1");
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        dealer.booking(car, "maintenance", "2026-03-04T09:00")
                                .staying(dealer.at("2026-03-03T17:30"), null, false))
                .orElseThrow();
        stage().itIs("2026-03-04T00:00:00Z");
        assertThat(GateStage.expected(dealer)).as("on the day of the work").isEmpty();
        stage().itIs("2026-03-03T09:20:00Z");
        assertThat(GateStage.expected(dealer))
                .singleElement()
                .returns(booked.id(), ExpectedCar::appointment)
                .returns(dealer.at("2026-03-03T17:30"), ExpectedCar::start)
                .returns(Optional.of("P1"), ExpectedCar::parkingPlace);
        assertThat(GateStage.comes(dealer, GateStage.plate(car)).orElseThrow())
                .returns(Optional.of(booked.id()), GateEntry::appointment)
                .returns(Optional.of("P1"), GateEntry::parkingPlace);
    }

    @Test
    @Tag("NET-5")
    @Tag("APT-2")
    default void aBayOutOfUseTakesNoLoanCarWithIt() {
        DealerStage dealer = dealer();
        OutageRules.out(new LeavingStage(dealer), 0, "09:00", "10:00").orElseThrow();
        Appointment booked = book(dealer, "2026-03-04T09:00", null, null).orElseThrow();
        assertThat(booked.placement().resource(HoldKind.LOAN_CAR))
                .contains(dealer.dealer().workshop().loanCars().get(0).id());
    }

    @Test
    @Tag("CARE-11")
    default void aCarThatIsLentNoLongerStandsOnTheClerksList() {
        DealerStage dealer = dealer();
        Appointment booked = book(dealer, "2026-03-04T09:00", null, null).orElseThrow();
        assertThat(unsettled(dealer)).isEmpty();
        lendNothing(dealer, true).orElseThrow();
        ToSettle listed = unsettled(dealer).get(0);
        assertThat(listed.appointment().id()).isEqualTo(booked.id());
        assertThat(listed.misfits())
                .singleElement()
                .returns(MisfitReason.GONE, Misfit::reason)
                .returns(Optional.of(HoldKind.LOAN_CAR), misfit -> misfit.hold().map(Hold::kind));
        assertThat(listed.proposals()).as("at no time is there a car to lend").isEmpty();
    }

    private static List<ToSettle> unsettled(DealerStage dealer) {
        return dealer.crm()
                .appointments()
                .unsettled(dealer.clerk(), new SeeUnsettled(null, null))
                .first();
    }

    private static Appointment move(DealerStage dealer, MoveAppointment command) {
        return dealer.crm().appointments().move(dealer.clerk(), command).orElseThrow();
    }

    private static List<String> offers(DealerStage dealer) {
        FindOffers question = new FindOffers("maintenance", LocalDate.of(2026, 3, 4), null, null, null, null, true);
        return dealer.crm().appointments().offers(dealer.clerk(), question).orElseThrow().offers().stream()
                .map(offer -> offer.date().toString())
                .toList();
    }

    private void assertWallsAgree(DealerStage dealer) {
        for (int ahead = 0; ahead < 10; ahead++) {
            Walls.of(storage(), dealer, LocalDate.of(2026, 3, 2).plusDays(ahead), stage().now())
                    .assertAgree();
        }
    }
}
