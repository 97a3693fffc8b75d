package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.care.CareService;
import dev.aftercare.domain.care.CareTrigger;
import dev.aftercare.domain.care.Certainty;
import dev.aftercare.domain.care.ServiceInterval;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.care.DueCounts;
import dev.aftercare.usecase.care.SeeDue;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cars need next, in step with what happens to them (CARE-1, VEH-4). It is 2 March 2026. */
interface CareDeskRules extends OnStage {

    @Test
    @Tag("CARE-1")
    @Tag("VEH-4")
    @Tag("HC-34")
    default void aNewCarsFirstServiceIsDueByDateUntilItsMileageIsKnown() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2026-02-01");
        CareDue byTime = careOf(dealer, car);
        assertThat(byTime.due().service()).isEqualTo(CareService.FIRST_SERVICE);
        assertThat(byTime.due().date()).isEqualTo("2026-08-01");
        assertThat(byTime.due().by()).isEqualTo(CareTrigger.DATE);
        assertThat(byTime.due().certainty()).isEqualTo(Certainty.TIME_ONLY);

        read(dealer, car, "2026-02-21", 2_000);
        CareDue byDistance = careOf(dealer, car);
        assertThat(byDistance.due().date())
                .as("100 km a day so far, 38 as others go: 3,000 in 30 to 45 days")
                .isBetween("2026-03-23", "2026-04-07");
        assertThat(byDistance.due().by()).isEqualTo(CareTrigger.DISTANCE);
        assertThat(byDistance.due().certainty()).isEqualTo(Certainty.GUESS);
    }

    @Test
    @Tag("CARE-1")
    default void afterTheFirstServiceMaintenanceCountsFromItsCompletion() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-02");
        WarrantyRules.service(dealer, car, LocalDate.of(2026, 3, 1), 3_000).orElseThrow();
        CareDue due = careOf(dealer, car);
        assertThat(due.due().service()).isEqualTo(CareService.MAINTENANCE);
        assertThat(due.due().distance()).isEqualTo(Distance.km(13_000));
        assertThat(due.due().date())
                .as("3,000 km in 150 days, so 10,000 take longer than a year")
                .isEqualTo("2027-03-01");
        assertThat(due.due().points()).isEqualTo(2);
    }

    @Test
    @Tag("CARE-1")
    default void aModelMayHaveAnIntervalOfItsOwnAtADealer() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        golfsTwiceAYear(dealer);
        DealerVehicle car = delivered(dealer, "2026-01-01");
        WarrantyRules.service(dealer, car, LocalDate.of(2026, 3, 1), 3_000).orElseThrow();
        assertThat(careOf(dealer, car).due().distance()).isEqualTo(Distance.km(8_000));
    }

    @Test
    @Tag("CARE-1")
    @Tag("WAR-2b")
    default void warrantiesThatEndWithinThirtyDaysAreListedByDateOrByDistanceThatIsPredictedEarlier() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle today = delivered(dealer, "2023-03-02");
        delivered(dealer, "2023-03-01");
        delivered(dealer, "2023-04-02");
        DealerVehicle last = delivered(dealer, "2023-04-01");
        DealerVehicle driven = delivered(dealer, "2025-03-02");
        assertThat(warrantiesEnding(dealer)).containsExactly(today.id(), last.id());
        read(dealer, driven, "2026-03-01", 98_000);
        assertThat(warrantiesEnding(dealer))
                .as("98,000 km in 364 days")
                .containsExactly(today.id(), driven.id(), last.id());
        assertThat(dealer.crm().care().counts(dealer.as(Role.CARE_AGENT)).warrantiesEnding())
                .isEqualTo(3);
    }

    private static List<VehicleId> warrantiesEnding(DealerStage dealer) {
        return dealer.crm().care().warrantiesEnding(dealer.as(Role.CARE_AGENT), PageOf.first(9)).items().stream()
                .map(CareDue::vehicle)
                .toList();
    }

    @Test
    @Tag("HC-22")
    default void aReadingInDoubtChangesNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2026-02-01");
        read(dealer, car, "2026-02-21", 1_985);
        CareDue before = careOf(dealer, car);
        read(dealer, car, "2026-02-25", 1_000);
        read(dealer, car, "2026-03-01", 1_999_105);
        assertThat(careOf(dealer, car).due()).isEqualTo(before.due());
    }

    @Test
    @Tag("HC-24")
    @Tag("NET-2")
    default void whoSellsTheCarOnCaresForItFromThenOn() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one, "2026-02-01");
        assertThatThrownBy(() -> careOf(two, car)).isInstanceOf(NotFoundException.class);
        Customer buyer = two.customer("赵", "六");
        sold(two, car, buyer);
        assertThat(careOf(two, car).carer().customer()).isEqualTo(buyer.id());
        assertThat(careOf(two, car).due().service()).isEqualTo(CareService.FIRST_SERVICE);
        assertThatThrownBy(() -> careOf(one, car)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("CARE-1")
    default void whatIsDueIsListedByDayAndCounted() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle later = delivered(dealer, "2026-02-01");
        DealerVehicle soon = delivered(dealer, "2025-10-01");
        DealerVehicle overdue = delivered(dealer, "2024-10-01");
        Page<CareDue> page = dealer.crm().care().due(agent(dealer), new SeeDue(PageOf.first(9)));
        assertThat(page.items()).extracting(CareDue::vehicle).containsExactly(overdue.id(), soon.id(), later.id());
        assertThat(dealer.crm().care().counts(agent(dealer))).isEqualTo(new DueCounts(1, 1, 0));
        assertThatThrownBy(() -> dealer.crm().care().counts(dealer.as(Role.GUARD)))
                .isInstanceOf(ForbiddenException.class);
    }

    /** A car of a new customer that this dealer has delivered. */
    static DealerVehicle delivered(DealerStage dealer, String day) {
        DealerVehicle car = dealer.aCar();
        return dealer.crm()
                .vehicles()
                .deliver(
                        dealer.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(
                                car.id().value(), car.owner().orElseThrow().value(), LocalDate.parse(day), null))
                .orElseThrow();
    }

    /** A car that another dealer knows too is sold to a customer of this one. */
    static void sold(DealerStage dealer, DealerVehicle car, Customer buyer) {
        sold(dealer, car, buyer, dealer.dealer().dateAt(Stage.START)).orElseThrow();
    }

    /** The same on a day, which may be refused: before the present owner's period. */
    static Outcome<DealerVehicle> sold(DealerStage dealer, DealerVehicle car, Customer buyer, LocalDate day) {
        String vin = car.vin().toString();
        dealer.crm()
                .vehicles()
                .showPapers(
                        dealer.clerk(),
                        new ShowPapers(vin, car.plate().orElseThrow().toString()))
                .orElseThrow();
        dealer.crm()
                .vehicles()
                .register(
                        dealer.clerk(),
                        RegisterVehicle.car(
                                vin, "VW", "Golf", car.plate().orElseThrow().toString()))
                .orElseThrow();
        return dealer.crm()
                .vehicles()
                .changeOwner(
                        dealer.as(Role.SALES_CONSULTANT),
                        ChangeOwner.to(car.id().value(), buyer.id().value(), day));
    }

    static void read(DealerStage dealer, DealerVehicle car, String day, long km) {
        dealer.crm()
                .vehicles()
                .recordReading(
                        dealer.as(Role.TECHNICIAN),
                        new RecordReading(car.id().value(), LocalDate.parse(day), km, null, ReadingSource.VISIT))
                .orElseThrow();
    }

    static CareDue careOf(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().care().of(agent(dealer), car.id().value());
    }

    /** This dealer wants to see a Golf every 5,000 km or 6 months. */
    static void golfsTwiceAYear(DealerStage dealer) {
        CarePolicy standard = CarePolicy.standard();
        CarePolicy golf = new CarePolicy(
                10_000,
                12,
                List.of(new ServiceInterval("GOLF", 5_000, 6)),
                standard.window(),
                standard.channel(),
                "zh",
                standard.insurance(),
                standard.inspection());
        dealer.crm()
                .policies()
                .record(
                        dealer.as(Role.DEALER_MANAGER),
                        RecordPolicy.of(CarePolicy.KIND, LocalDate.of(2026, 1, 1), golf))
                .orElseThrow();
    }

    static Call agent(DealerStage dealer) {
        return dealer.as(Role.CARE_AGENT);
    }
}
