package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.LifeCycleStage.back;
import static dev.aftercare.testkit.desk.LifeCycleStage.end;
import static dev.aftercare.testkit.desk.LifeCycleStage.events;
import static dev.aftercare.testkit.desk.LifeCycleStage.manufacturer;
import static dev.aftercare.testkit.desk.LifeCycleStage.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.LifeCycleEvent;
import dev.aftercare.domain.lifecycle.LifeCycleRefusal;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.activity.SeeActivity;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.care.SeeDue;
import dev.aftercare.usecase.message.SeeMessages;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scrapped, stolen, exported, a total loss: what stops, what stays, and what comes back (hard case 27). It is 2 March 2026. */
interface EndedCarRules extends OnStage {

    @Test
    @Tag("HC-27")
    @Tag("CARE-1")
    default void ofACarThatIsNotOnTheRoadNobodyIsRemindedAndItsRecordStays() {
        for (EndKind kind : EndKind.values()) {
            DealerStage dealer = stage().openDealer(kind.name().substring(0, 3), 1);
            DealerVehicle car = delivered(dealer, "2025-10-01");
            end(dealer, car.id(), kind, "2026-03-02").orElseThrow();
            assertThat(isCaredFor(dealer, car)).as("%s: something is due", kind).isFalse();
            assertThat(dealer.crm().care().counts(dealer.clerk()).soon()).isZero();
            assertThat(dealer.crm()
                            .vehicles()
                            .history(dealer.as(Role.SERVICE_ADVISOR), car.id().value()))
                    .as("%s: the record", kind)
                    .isNotNull();
        }
        stage().itIs(ReminderRules.FIRST_REMINDER);
        runAll();
        stage().itIs("2026-10-17T01:00:00Z");
        runAll();
        assertThat(stage().delivered()).isEmpty();
    }

    @Test
    @Tag("HC-27")
    @Tag("CARE-7")
    default void whatWaitsToBeSentIsTakenBackWhoeverSaysSoAndComesBackWithTheCar() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(one, "2025-10-01");
        stage().theLineIsDead(true);
        stage().itIs(ReminderRules.FIRST_REMINDER);
        stage().crm().jobs().runDue(1_000);
        VehicleEnd end = end(one, manufacturer(one), car.id(), EndKind.STOLEN, "2026-03-10")
                .orElseThrow();
        stage().theLineIsDead(false);
        stage().pass(Duration.ofHours(2));
        runAll();
        assertThat(stage().delivered()).as("while it is stolen").isEmpty();
        assertThat(messages(one, MessageState.WITHDRAWN)).isEqualTo(1);
        back(one, end, "2026-03-17").orElseThrow();
        runAll();
        runAll();
        assertThat(stage().delivered()).as("once it is found").hasSize(1);
    }

    @Test
    @Tag("HC-27")
    @Tag("CARE-1")
    default void takenBackAllIsAsIfNothingHadBeenSaidAndNobodyIsRemindedTwice() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        stage().itIs(ReminderRules.FIRST_REMINDER);
        runAll();
        assertThat(stage().delivered()).hasSize(1);
        CareDue before = dealer.crm().care().of(dealer.clerk(), car.id().value());
        VehicleEnd end = end(dealer, car.id(), EndKind.SCRAPPED, "2026-03-17").orElseThrow();
        withdraw(dealer, end).orElseThrow();
        runAll();
        CareDue after = dealer.crm().care().of(dealer.clerk(), car.id().value());
        assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
        assertThat(stage().delivered()).as("reminded of the same service").hasSize(1);
    }

    @Test
    @Tag("HC-27")
    @Tag("APT-2")
    default void suchACarIsNotBookedUntilItIsFound() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        Appointment open = dealer.booked(car, "2026-03-06T09:00");
        VehicleEnd end = end(dealer, car.id(), EndKind.STOLEN, "2026-03-01").orElseThrow();
        Outcome<Appointment> refused = dealer.book(car, "maintenance", "2026-03-09T09:00");
        assertThat(BookingRules.codeOf(refused)).isEqualTo(LifeCycleRefusal.NOT_ON_THE_ROAD);
        Outcome<Appointment> moved = dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(open.id().value(), dealer.at("2026-03-09T09:00")));
        assertThat(BookingRules.codeOf(moved)).isEqualTo(LifeCycleRefusal.NOT_ON_THE_ROAD);
        assertThat(offTheRoad(dealer)).as("what the clerk has to look at").containsExactly(open.id());
        back(dealer, end, "2026-03-02").orElseThrow();
        assertThat(offTheRoad(dealer)).isEmpty();
        assertThat(dealer.book(car, "maintenance", "2026-03-09T09:00").isAccepted())
                .isTrue();
    }

    @Test
    @Tag("HC-27")
    @Tag("APT-6a")
    default void nobodyAsksWhyACarThatIsNotOnTheRoadDidNotCome() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        dealer.booked(car, "2026-03-02T09:00");
        end(dealer, car.id(), EndKind.TOTAL_LOSS, "2026-03-02").orElseThrow();
        stage().itIs("2026-03-03T01:00:00Z");
        runAll();
        assertThat(FollowUpStage.due(dealer)).isEmpty();
    }

    @Test
    @Tag("HC-27")
    @Tag("VIS-1")
    default void aCarThatComesAllTheSameIsReceivedWithAWarning() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        Appointment open = dealer.booked(car, "2026-03-02T09:00");
        end(dealer, manufacturer(dealer), car.id(), EndKind.STOLEN, "2026-03-01")
                .orElseThrow();
        stage().itIs("2026-03-02T01:00:00Z");
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(open.id().value()))
                .orElseThrow();
        Visit visit = HouseStage.open(dealer, car, open.id().value()).orElseThrow();
        assertThat(visit.reception().offTheRoad()).contains(EndKind.STOLEN);
        assertThat(dealer.crm()
                        .visits()
                        .find(dealer.as(Role.SERVICE_ADVISOR), visit.id().value()))
                .isEqualTo(visit);
        assertThat(events(dealer, car.id(), LifeCycleEvent.CAME_ALL_THE_SAME))
                .extracting(event -> event.sequence().aggregate())
                .containsExactly(open.id().subject(), visit.id().subject());
        assertThat(events(dealer, car.id(), LifeCycleEvent.CAME_ALL_THE_SAME))
                .allSatisfy(event ->
                        assertThat(event.facts()).containsEntry("end", "STOLEN").containsEntry("since", "2026-03-01"));
    }

    @Test
    @Tag("HC-27")
    @Tag("NET-2")
    default void anotherDealerEndsNobodysCarWithoutAGround() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one, "2025-10-01");
        assertThatThrownBy(() -> end(two, car.id(), EndKind.SCRAPPED, "2026-03-02"))
                .isInstanceOf(NotFoundException.class);
        two.crm()
                .vehicles()
                .register(two.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "沪A12345"))
                .orElseThrow();
        assertThat(BookingRules.codeOf(end(two, car.id(), EndKind.SCRAPPED, "2026-03-02")))
                .isEqualTo(LifeCycleRefusal.NO_GROUND);
        VehicleEnd mine = end(one, car.id(), EndKind.EXPORTED, "2026-03-02").orElseThrow();
        assertThatThrownBy(() -> withdraw(two, mine)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> back(two, mine, "2026-03-02")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("HC-27")
    default void onlyWhoseWordItWasTakesItBackAndTheManufacturer() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        VehicleEnd stated = end(dealer, manufacturer(dealer), car.id(), EndKind.SCRAPPED, "2026-03-01")
                .orElseThrow();
        assertThat(BookingRules.codeOf(withdraw(dealer, stated))).isEqualTo(LifeCycleRefusal.ANOTHERS_WORD);
        withdraw(dealer, manufacturer(dealer), stated).orElseThrow();
        VehicleEnd own = end(dealer, car.id(), EndKind.SCRAPPED, "2026-03-01").orElseThrow();
        withdraw(dealer, manufacturer(dealer), own).orElseThrow();
        assertThat(BookingRules.codeOf(withdraw(dealer, own))).isEqualTo(LifeCycleRefusal.END_NOT_STANDING);
    }

    @Test
    @Tag("HC-27")
    default void oneEndStandsAtATimeAndDaysFollowEachOther() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        VehicleId car = delivered(dealer, "2025-10-01").id();
        assertThat(BookingRules.codeOf(end(dealer, car, EndKind.STOLEN, "2026-03-03")))
                .isEqualTo(LifeCycleRefusal.IN_THE_FUTURE);
        VehicleEnd stolen = end(dealer, car, EndKind.STOLEN, "2026-02-10").orElseThrow();
        assertThat(BookingRules.codeOf(end(dealer, car, EndKind.SCRAPPED, "2026-03-01")))
                .isEqualTo(LifeCycleRefusal.ENDED_ALREADY);
        assertThat(BookingRules.codeOf(back(dealer, stolen, "2026-02-09")))
                .isEqualTo(LifeCycleRefusal.BACK_BEFORE_ITS_END);
        back(dealer, stolen, "2026-02-20").orElseThrow();
        assertThat(BookingRules.codeOf(back(dealer, stolen, "2026-02-21")))
                .isEqualTo(LifeCycleRefusal.END_NOT_STANDING);
        assertThat(BookingRules.codeOf(end(dealer, car, EndKind.SCRAPPED, "2026-02-19")))
                .isEqualTo(LifeCycleRefusal.ENDED_BEFORE_IT_WAS_BACK);
        VehicleEnd scrapped = end(dealer, car, EndKind.SCRAPPED, "2026-02-20").orElseThrow();
        assertThat(BookingRules.codeOf(back(dealer, scrapped, "2026-03-01")))
                .isEqualTo(LifeCycleRefusal.NEVER_COMES_BACK);
        assertThat(dealer.crm().lifeCycle().ends(dealer.as(Role.SERVICE_ADVISOR), car.value()))
                .extracting(VehicleEnd::kind)
                .containsExactly(EndKind.STOLEN, EndKind.SCRAPPED);
    }

    @Test
    @Tag("HC-27")
    @Tag("CUS-6")
    @Tag("KPI-3b")
    default void aCarThatIsNotOnTheRoadIsInNoFigureAndItsOwnerKeepsTheStateOfTheirVisits() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2024-10-01");
        ActivityDeskRules.reported(dealer, car, car.owner().orElseThrow(), "2026-02-20T03:00:00Z");
        DealerVehicle fresh = delivered(dealer, "2026-01-01");
        runAll();
        assertThat(counted(dealer, ActivityState.SWAYING)).isEqualTo(1);
        VehicleEnd end = end(dealer, car.id(), EndKind.TOTAL_LOSS, "2026-02-25").orElseThrow();
        end(dealer, fresh.id(), EndKind.SCRAPPED, "2026-02-25").orElseThrow();
        runAll();
        assertThat(counted(dealer, ActivityState.SWAYING)).as("cars").isZero();
        assertThat(counted(dealer, ActivityState.NEW)).as("cars").isZero();
        assertThat(activityOf(dealer, car, null)).isNull();
        assertThat(activityOf(dealer, car, "2026-02-24")).as("the day before").isEqualTo(ActivityState.SWAYING);
        assertThat(dealer.crm()
                        .activity()
                        .ofCustomer(
                                dealer.clerk(),
                                SeeActivity.today(car.owner().orElseThrow().value()))
                        .state())
                .contains(ActivityState.SWAYING);
        assertThat(dealer.crm()
                        .activity()
                        .ofCustomer(
                                dealer.clerk(),
                                SeeActivity.today(fresh.owner().orElseThrow().value()))
                        .state())
                .as("whose only car is no more, and who never came")
                .isEmpty();
        back(dealer, end, "2026-03-01").orElseThrow();
        runAll();
        assertThat(counted(dealer, ActivityState.SWAYING)).isEqualTo(1);
    }

    private static @Nullable ActivityState activityOf(DealerStage dealer, DealerVehicle car, @Nullable String day) {
        SeeActivity question = new SeeActivity(car.id().value(), day == null ? null : LocalDate.parse(day));
        return dealer.crm()
                .activity()
                .ofVehicle(dealer.clerk(), question)
                .state()
                .orElse(null);
    }

    private static long counted(DealerStage dealer, ActivityState state) {
        return dealer.crm().activity().vehicleCounts(dealer.clerk()).in(state);
    }

    private static List<Object> offTheRoad(DealerStage dealer) {
        return dealer.crm().lifeCycle().appointmentsOffTheRoad(dealer.clerk()).stream()
                .<Object>map(Appointment::id)
                .toList();
    }

    private static boolean isCaredFor(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().care().due(dealer.clerk(), new SeeDue(PageOf.first(100))).items().stream()
                .anyMatch(due -> due.vehicle().equals(car.id()));
    }

    private static int messages(DealerStage dealer, MessageState state) {
        return dealer.crm()
                .messages()
                .list(dealer.as(Role.CARE_AGENT), new SeeMessages(state, PageOf.first(100)))
                .items()
                .size();
    }

    private void runAll() {
        assertThat(stage().crm().jobs().runDue(1_000).failed()).isEmpty();
    }
}
