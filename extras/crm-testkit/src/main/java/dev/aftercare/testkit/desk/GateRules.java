package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.GateStage.arrives;
import static dev.aftercare.testkit.desk.GateStage.comes;
import static dev.aftercare.testkit.desk.GateStage.desk;
import static dev.aftercare.testkit.desk.GateStage.expected;
import static dev.aftercare.testkit.desk.GateStage.guard;
import static dev.aftercare.testkit.desk.GateStage.park;
import static dev.aftercare.testkit.desk.GateStage.plate;
import static dev.aftercare.testkit.desk.GateStage.seen;
import static dev.aftercare.testkit.desk.GateStage.visit;
import static dev.aftercare.testkit.desk.GateStage.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.gate.ExpectedCar;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateRefusal;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.gate.WaitingCar;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.gate.LogAtGate;
import dev.aftercare.usecase.gate.SeeGate;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.vehicle.RecordPlate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is expected at the gate, who came, and who waits (APT-9). Appointments are on Tuesday, 3 March 2026. */
interface GateRules extends OnStage {

    @Test
    @Tag("APT-9")
    default void theGuardHasTheCarsOfTheDayWithTimeAdvisorAndAPlaceKeptFree() {
        DealerStage dealer = stage().openDealer("SH01", 3).staffed(3, 3);
        park(dealer, "P1", "P2");
        DealerVehicle later = dealer.aCar();
        DealerVehicle first = dealer.aCar();
        DealerVehicle same = dealer.aCar();
        DealerVehicle cancelled = dealer.aCar();
        dealer.booked(later, "2026-03-03T14:00");
        Appointment nine = dealer.booked(first, "2026-03-03T09:00");
        dealer.booked(same, "2026-03-03T09:30");
        Appointment off = dealer.booked(cancelled, "2026-03-03T10:00");
        dealer.crm().appointments().cancel(dealer.clerk(), off.id().value()).orElseThrow();
        stage().itIs("2026-03-03T00:30:00Z");
        List<ExpectedCar> list = expected(dealer);
        assertThat(list)
                .extracting(car -> car.plate().map(Plate::value).orElse(""))
                .containsExactly(plate(first), plate(same), plate(later));
        assertThat(list).extracting(ExpectedCar::start).first().isEqualTo(dealer.at("2026-03-03T09:00"));
        assertThat(list)
                .extracting(car -> car.advisor().orElse(""))
                .allSatisfy(advisor -> assertThat(advisor).startsWith("Advisor"));
        assertThat(list)
                .as("the second may come while the first does, the third after both")
                .extracting(car -> car.parkingPlace().orElse(""))
                .containsExactly("P1", "P2", "P1");
        stage().itIs("2026-03-03T01:00:00Z");
        arrives(dealer, nine);
        assertThat(expected(dealer).get(0).state()).isEqualTo(AppointmentState.ARRIVED);
        assertThat(expected(dealer).get(0).arrivedAt()).contains(stage().now());
        assertThat(expected(dealer))
                .as("where a car stands none is expected")
                .extracting(car -> car.parkingPlace().orElse(""))
                .containsExactly("P1", "P2", "P2");
    }

    @Test
    @Tag("APT-6a")
    @Tag("APT-9")
    default void aPlateInAnyWritingIsTheArrivalOfItsAppointmentAndTellsTheAdvisorAtOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.booked(car, "2026-03-03T09:00");
        stage().itIs("2026-03-03T01:15:00Z");
        String plate = plate(car);
        String written = " " + plate.substring(0, 1) + "ａ·" + plate.substring(2) + " ";
        GateEntry entry = comes(dealer, written).orElseThrow();
        assertThat(entry.appointment()).contains(booked.id());
        assertThat(entry.plate()).as("a known car is kept by its id").isEmpty();
        assertThat(seen(dealer, booked).progress().arrival().orElseThrow().punctuality())
                .isEqualTo(Punctuality.KEPT);
        assertThat(comes(dealer, plate).orElseThrow()).as("logged again").isEqualTo(entry);
        JournalEntry told = eventsOf(dealer, entry).get(0);
        assertThat(told.type()).isEqualTo("gate.arrived");
        assertThat(told.facts())
                .containsEntry(
                        "advisor", booked.credit().advisor().orElseThrow().toString())
                .doesNotContainValue(plate);
    }

    @Test
    @Tag("APT-9")
    default void theWaitingClockRunsFromTheGateUntilReceptionBegins() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.booked(car, "2026-03-03T09:00");
        stage().itIs("2026-03-03T01:00:00Z");
        arrives(dealer, booked);
        stage().pass(Duration.ofMinutes(5));
        WaitingCar waits = waiting(dealer).get(0);
        assertThat(waits.minutes()).isEqualTo(5);
        assertThat(waits.isOverdue()).as("the last of the policy's minutes").isFalse();
        assertThat(waits.advisor()).contains("Advisor 1");
        assertThat(waits.plate()).isEqualTo(car.plate());
        stage().pass(Duration.ofSeconds(1));
        assertThat(waiting(dealer).get(0).isOverdue()).isTrue();
        visit(dealer, car, booked);
        assertThat(waiting(dealer)).isEmpty();
        GateEntry entry = log(dealer).get(0);
        assertThat(entry.state()).isEqualTo(GateState.RECEIVED);
        assertThat(Duration.between(entry.cameAt(), entry.receivedAt().orElseThrow()))
                .isEqualTo(Duration.ofSeconds(301));
        assertThat(desk(dealer)
                        .leave(guard(dealer), entry.id().value())
                        .orElseThrow()
                        .leftAt())
                .contains(stage().now());
    }

    @Test
    @Tag("APT-9")
    @Tag("NET-5")
    default void whileTheAdvisorIsAwayWhoStandsInIsToldThatTheCarIsHere() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.booked(car, "2026-03-03T09:00");
        StaffId advisor = booked.credit().advisor().orElseThrow();
        StaffMember standIn = dealer.hire("Supervisor", Role.WORKSHOP_SUPERVISOR, HoursInput.everyDay("06:00-22:00"));
        dealer.crm()
                .staff()
                .beAway(
                        dealer.as(Role.DEALER_MANAGER),
                        new BeAway(
                                advisor.value(),
                                LocalDate.of(2026, 3, 3),
                                LocalDate.of(2026, 3, 3),
                                standIn.id().value()))
                .orElseThrow();
        stage().itIs("2026-03-03T01:00:00Z");
        GateEntry entry = comes(dealer, plate(car)).orElseThrow();
        assertThat(eventsOf(dealer, entry).get(0).facts())
                .containsEntry("advisor", advisor.toString())
                .containsEntry("answers", standIn.id().toString());
        assertThat(waiting(dealer))
                .singleElement()
                .returns(Optional.of("Advisor 1"), WaitingCar::advisor)
                .returns(Optional.of(standIn.id()), WaitingCar::answers);
        stage().itIs("2026-03-04T00:00:00Z");
        DealerVehicle next = dealer.aCar();
        dealer.booked(next, "2026-03-05T09:00");
        stage().itIs("2026-03-05T01:00:00Z");
        GateEntry later = comes(dealer, plate(next)).orElseThrow();
        assertThat(eventsOf(dealer, later).get(0).facts())
                .as("back again")
                .containsEntry("answers", advisor.toString());
    }

    @Test
    @Tag("APT-9")
    @Tag("VEH-1")
    default void whoIsNotOnTheListIsAWalkInFoundByThePlateThatTheCarCarriesNow() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        String former = plate(car);
        dealer.crm()
                .vehicles()
                .recordPlate(dealer.clerk(), new RecordPlate(car.id().value(), "沪B77777", LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        GateEntry byFormer = comes(dealer, former).orElseThrow();
        assertThat(byFormer.vehicle()).as("the former plate leads to no car").isEmpty();
        assertThat(byFormer.plate()).contains(new Plate(former));
        GateEntry walkIn = comes(dealer, "沪b 77777").orElseThrow();
        assertThat(walkIn.vehicle()).contains(car.id());
        assertThat(walkIn.appointment()).isEmpty();
        stage().pass(Duration.ofMinutes(7));
        Visit visit = HouseStage.open(dealer, car, null).orElseThrow();
        assertThat(visit.arrivedAt()).as("it came when the gate logged it").isEqualTo(walkIn.cameAt());
        assertThat(waiting(dealer)).extracting(WaitingCar::entry).containsExactly(byFormer);
        assertThat(BookingRules.codeOf(comes(dealer, "沪B77777"))).isEqualTo(GateRefusal.CAR_IN_HOUSE);
    }

    @Test
    @Tag("APT-9")
    @Tag("CUS-9")
    default void anUnknownCarIsAPlateUntilItIsReceivedAndKnown() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        GateEntry strange = comes(dealer, "沪A00000").orElseThrow();
        assertThat(comes(dealer, "沪 a00000").orElseThrow()).isEqualTo(strange);
        assertThat(waiting(dealer).get(0).plate()).contains(new Plate("沪A00000"));
        DealerVehicle car = dealer.aCar();
        dealer.crm()
                .vehicles()
                .recordPlate(dealer.clerk(), new RecordPlate(car.id().value(), "沪A00000", LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        HouseStage.open(dealer, car, null).orElseThrow();
        GateEntry known = desk(dealer).find(guard(dealer), strange.id().value());
        assertThat(known.vehicle()).contains(car.id());
        assertThat(known.plate()).as("no plate is kept of a known car").isEmpty();
        assertThat(known.state()).isEqualTo(GateState.RECEIVED);
    }

    @Test
    @Tag("APT-7")
    @Tag("APT-9")
    default void aCarWhoseAppointmentIsMovedWhileItIsHereWaitsAsAWalkIn() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.booked(car, "2026-03-03T09:00");
        stage().itIs("2026-03-03T01:00:00Z");
        arrives(dealer, booked);
        dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(booked.id().value(), dealer.at("2026-03-03T14:00")))
                .orElseThrow();
        GateEntry here = waiting(dealer).get(0).entry();
        assertThat(here.appointment()).isEmpty();
        assertThat(here.vehicle()).contains(car.id());
        stage().itIs("2026-03-03T06:00:00Z");
        arrives(dealer, booked);
        assertThat(waiting(dealer))
                .as("the same car is here once")
                .singleElement()
                .satisfies(waits -> assertThat(waits.entry().appointment()).contains(booked.id()));
        assertThat(waiting(dealer).get(0).entry().cameAt()).isEqualTo(stage().now());
    }

    @Test
    @Tag("APT-9")
    default void whoLeftUnseenWaitsNoMoreAndIsLoggedAnewWhenItComesAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        park(dealer, "P1");
        DealerVehicle car = dealer.aCar();
        GateEntry first = sent(dealer, plate(car), "P1").orElseThrow();
        stage().pass(Duration.ofHours(12));
        assertThat(waiting(dealer)).extracting(WaitingCar::entry).containsExactly(first);
        stage().pass(Duration.ofSeconds(1));
        assertThat(waiting(dealer)).isEmpty();
        GateEntry again = sent(dealer, plate(car), "P1").orElseThrow();
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(desk(dealer).find(guard(dealer), first.id().value()).state()).isEqualTo(GateState.LEFT);
        stage().pass(Duration.ofDays(1));
        assertThat(HouseStage.open(dealer, car, null).orElseThrow().arrivedAt())
                .as("it did not wait since then")
                .isEqualTo(stage().now());
    }

    @Test
    @Tag("APT-9")
    default void aCarIsSentToAPlaceThatIsThereAndFree() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        park(dealer, "P1", "P2");
        assertThat(BookingRules.codeOf(sent(dealer, "沪A11111", "P3"))).isEqualTo(GateRefusal.PLACE_UNKNOWN);
        GateEntry entry = sent(dealer, "沪A11111", "P1").orElseThrow();
        assertThat(BookingRules.codeOf(sent(dealer, "沪A22222", "P1"))).isEqualTo(GateRefusal.PLACE_TAKEN);
        desk(dealer).leave(guard(dealer), entry.id().value()).orElseThrow();
        assertThat(sent(dealer, "沪A22222", "P1").orElseThrow().parkingPlace()).contains("P1");
        LogAtGate tomorrow = new LogAtGate("沪A33333", stage().now().plusSeconds(1), null);
        assertThat(BookingRules.codeOf(desk(dealer).arrive(guard(dealer), tomorrow)))
                .isEqualTo(GateRefusal.IN_THE_FUTURE);
    }

    private static Outcome<GateEntry> sent(DealerStage dealer, String plate, String place) {
        return desk(dealer).arrive(guard(dealer), new LogAtGate(plate, null, place));
    }

    private static List<GateEntry> log(DealerStage dealer) {
        return desk(dealer).log(guard(dealer), new SeeGate(null));
    }

    private static List<JournalEntry> eventsOf(DealerStage dealer, GateEntry entry) {
        SeeTimeline question =
                new SeeTimeline(SubjectKind.GATE_ENTRY, entry.id().value(), PageOf.first(9));
        return dealer.crm().journal().timeline(dealer.clerk(), question).items();
    }
}
