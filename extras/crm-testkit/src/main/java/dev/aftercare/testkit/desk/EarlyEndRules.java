package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.HouseStage.moveOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.DayPlan;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.HourLoad;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.LoanCarInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A visit that ends before its planned end gives the rest back (APT-7). It is Monday 2026-03-02; the dealer is open from 8 to 12 and from 13 to
 * 18 every day, has one technician, and a body repair of 20 hours begins on Tuesday at 14.
 */
interface EarlyEndRules extends OnStage {

    LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    /** A car in the house whose work has begun. */
    record InWork(DealerStage dealer, Appointment booked, Visit visit) {

        static InWork of(Stage stage, DealerStage dealer, DealerVehicle car, BookAppointment command) {
            Appointment booked =
                    dealer.crm().appointments().book(dealer.clerk(), command).orElseThrow();
            stage.itIs(booked.agreedAt().toString());
            GateStage.arrives(dealer, booked);
            Visit visit = GateStage.visit(dealer, car, booked);
            HouseStage.receive(dealer, visit, 12_000).orElseThrow();
            HouseStage.ordered(dealer, visit, "900.00");
            moveOn(dealer, visit, VisitStage.IN_WORK).orElseThrow();
            return new InWork(dealer, booked, visit);
        }

        static InWork body(Stage stage) {
            DealerStage dealer = stage.openDealer("SH01", 2).staffed(1, 1);
            DealerVehicle car = dealer.aCar();
            BookAppointment command =
                    dealer.booking(car, "body", "2026-03-03T14:00").staying(null, dealer.at("2026-03-06T10:00"), true);
            return of(stage, dealer, car, command);
        }

        void ready() {
            moveOn(dealer, visit, VisitStage.QUALITY_CHECK).orElseThrow();
            moveOn(dealer, visit, VisitStage.READY).orElseThrow();
        }

        void leaves() {
            moveOn(dealer, visit, VisitStage.SHOWN).orElseThrow();
            HouseStage.settle(dealer, visit, "900.00", false).orElseThrow();
            moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
            moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        }

        Appointment seen() {
            return GateStage.seen(dealer, booked);
        }

        /** When something of a kind ends to be held. */
        List<String> ends(HoldKind kind) {
            return seen().placement().holds().stream()
                    .filter(hold -> hold.kind() == kind)
                    .map(hold -> local(dealer, hold))
                    .toList();
        }

        private static String local(DealerStage dealer, Hold hold) {
            ZonedDate date = hold.date(dealer.dealer().zone());
            String time = date.toLocalTime(hold.toTick()).toString();
            return date.date().getDayOfMonth() + "T" + time;
        }

        DayPlan plan(LocalDate date) {
            return dealer.crm().appointments().plan(dealer.clerk(), new SeeDay(date));
        }

        List<HourLoad> load(LocalDate date) {
            return dealer.crm()
                    .appointments()
                    .figures(dealer.as(Role.DEALER_MANAGER), new SeeAppointmentFigures(date, date))
                    .load();
        }
    }

    /** That rows and bits agree on all days around. */
    private void assertWallsAgree(DealerStage dealer) {
        for (int ahead = -1; ahead < 6; ahead++) {
            Walls.of(storage(), dealer, WEDNESDAY.plusDays(ahead), stage().now())
                    .assertAgree();
        }
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-15")
    default void whenTheWorkIsDoneBayAndPeopleAreFreeAndTheCarAndWhatIsLentAreHeldUntilItLeaves() {
        InWork body = InWork.body(stage());
        DealerStage dealer = body.dealer();
        stage().itIs("2026-03-04T02:05:00Z");
        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-05T09:00")))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);

        body.ready();

        assertThat(body.ends(HoldKind.BAY)).containsExactly("3T00:00", "4T10:15");
        assertThat(body.ends(HoldKind.TECHNICIAN)).containsExactly("3T18:00", "4T10:15");
        assertThat(body.ends(HoldKind.VEHICLE)).containsExactly("3T00:00", "4T00:00", "5T00:00", "6T10:00");
        assertThat(body.ends(HoldKind.LOAN_CAR)).hasSize(4);
        assertThat(body.seen().progress().state()).isEqualTo(AppointmentState.BEGUN);
        assertThat(body.seen().placement().slot())
                .isEqualTo(body.booked().placement().slot());
        assertThat(dealer.eventsOf(body.booked().id().subject())).endsWith("appointment.rest-given-back");
        dealer.booked(dealer.aCar(), "2026-03-04T10:30");
        dealer.booked(dealer.aCar(), "2026-03-05T09:00");
        assertWallsAgree(dealer);

        stage().itIs("2026-03-04T07:00:00Z");
        body.leaves();

        assertThat(body.ends(HoldKind.VEHICLE)).containsExactly("3T00:00", "4T15:00");
        assertThat(body.ends(HoldKind.LOAN_CAR)).containsExactly("3T00:00", "4T15:00");
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("APT-8")
    default void whatWasHeldUntilThenStaysInTheFiguresAndOnTheDay() {
        InWork body = InWork.body(stage());
        LocalDate tuesday = WEDNESDAY.minusDays(1);
        DayPlan drawn = body.plan(tuesday);
        List<HourLoad> load = body.load(tuesday);
        stage().itIs("2026-03-04T02:00:00Z");

        body.ready();
        body.leaves();

        assertThat(body.plan(tuesday)).isEqualTo(drawn);
        assertThat(body.load(tuesday)).isEqualTo(load);
        assertThat(body.load(WEDNESDAY))
                .as("through the night, and two hours of the morning")
                .filteredOn(hour -> hour.hour() >= 8)
                .extracting(HourLoad::taken)
                .startsWith(4L, 4L, 0L);
        assertThat(body.plan(WEDNESDAY.plusDays(1)).rows())
                .allSatisfy(row -> assertThat(row.pieces()).isEmpty());
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-36")
    default void whatWentBackIntoWorkOrWasVoidedTakesNothingFromWhoHasItNow() {
        InWork body = InWork.body(stage());
        DealerStage dealer = body.dealer();
        stage().itIs("2026-03-04T02:00:00Z");
        body.ready();
        Appointment next = dealer.booked(dealer.aCar(), "2026-03-04T10:30");

        moveOn(dealer, body.visit(), VisitStage.IN_WORK).orElseThrow();
        assertWallsAgree(dealer);
        body.ready();
        body.leaves();
        dealer.crm()
                .visits()
                .voidVisit(
                        dealer.as(Role.DEALER_MANAGER),
                        new VoidVisit(body.visit().id().value(), "another car"))
                .orElseThrow();

        assertThat(GateStage.seen(dealer, next)).isEqualTo(next);
        assertThat(body.ends(HoldKind.BAY)).containsExactly("3T00:00", "4T10:00");
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("APT-7")
    @Tag("VIS-9")
    default void theServicesThatAreNotDoneAnyMoreAreFreeWhenAVisitIsBrokenOff() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        InWork two = InWork.of(
                stage(),
                dealer,
                car,
                dealer.booking(car, "maintenance", "2026-03-03T09:00").and("check"));
        StaffMember technician = dealer.crm().network().staff(dealer.as(Role.DEALER_MANAGER)).stream()
                .filter(person -> person.name().startsWith("Technician"))
                .findFirst()
                .orElseThrow();
        stage().itIs("2026-03-03T01:40:00Z");

        moveOn(dealer, two.visit(), VisitStage.BROKEN_OFF).orElseThrow();

        assertThat(two.ends(HoldKind.TECHNICIAN)).containsExactly("3T09:45");
        assertThat(two.ends(HoldKind.BAY)).containsExactly("3T09:45");
        assertThat(dealer.booked(dealer.aCar(), "2026-03-03T10:00").placement().resource(HoldKind.TECHNICIAN))
                .contains(technician.id().value());
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("CARE-11")
    default void whatWasHeldStandsInNobodysWay() {
        InWork body = InWork.body(stage());
        stage().itIs("2026-03-04T02:00:00Z");
        body.ready();

        assertThat(body.dealer()
                        .crm()
                        .network()
                        .changeHours(
                                Stage.administratorAt(body.dealer().dealer().id()),
                                new ChangeHours(HoursInput.everyDay("08:00-12:00,13:00-17:00")))
                        .isAccepted())
                .as("on Tuesday it was worked on until six")
                .isTrue();
    }

    @Test
    @Tag("CARE-11")
    default void whatIsReadyIsInNobodysWayWhoOffersItsServiceNoMoreAndTheLoanCarIsUntilItIsBack() {
        InWork body = InWork.body(stage());
        LoanCarInput loanCar = new LoanCarInput("Loan car 1");
        stage().itIs("2026-03-04T02:00:00Z");
        assertThat(BookingRules.codeOf(onlyMaintenance(body, loanCar)))
                .as("in work")
                .isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);

        body.ready();

        assertThat(BookingRules.codeOf(onlyMaintenance(body)))
                .as("the customer drives the loan car still")
                .isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);
        assertThat(onlyMaintenance(body, loanCar).isAccepted()).isTrue();
    }

    /** The dealer does nothing but maintenance from now on. */
    private static Outcome<Dealer> onlyMaintenance(InWork body, LoanCarInput... loanCars) {
        DealerStage dealer = body.dealer();
        List<BayInput> bays = dealer.dealer().workshop().bays().stream()
                .map(bay -> new BayInput(bay.name(), List.copyOf(bay.equipment())))
                .toList();
        ServiceInput maintenance = new ServiceInput("maintenance", "Maintenance", 60, null, null);
        return dealer.crm()
                .network()
                .changeWorkshop(
                        dealer.as(Role.DEALER_MANAGER),
                        new ChangeWorkshop(new WorkshopInput(bays, List.of(maintenance), List.of(loanCars))));
    }
}
