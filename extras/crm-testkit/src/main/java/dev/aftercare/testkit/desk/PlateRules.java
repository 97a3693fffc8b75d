package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.PlatePeriod;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.FindVehicles;
import dev.aftercare.usecase.vehicle.FoundVehicle;
import dev.aftercare.usecase.vehicle.RecordPlate;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which plates a car carried when, who sees it, and what an erasure leaves of it (VEH-1, NET-2, CUS-9). It is 2 March 2026. */
interface PlateRules extends OnStage {

    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("VEH-1")
    default void aPlateIsCarriedUntilTheNextInWhateverOrderTheyAreTold() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = registered(dealer, "沪A00003");
        DealerVehicle told = record(dealer, car, "沪A00001", "2025-01-01").orElseThrow();
        assertThat(told.plate()).as("a former one").isEqualTo(car.plate());
        record(dealer, car, "沪A00002", "2025-06-01").orElseThrow();
        record(dealer, car, "沪A00001", "2024-12-01").orElseThrow();
        assertThat(periods(dealer, car))
                .containsExactly(
                        "沪A00001 2024-12-01 2025-06-01", "沪A00002 2025-06-01 2026-03-02", "沪A00003 2026-03-02 still");
        DealerVehicle corrected = record(dealer, car, "沪A00004", "2026-03-02").orElseThrow();
        assertThat(corrected.plate().orElseThrow().value()).isEqualTo("沪A00004");
        assertThat(periods(dealer, car))
                .as("of one day the last word counts")
                .last()
                .isEqualTo("沪A00004 2026-03-02 still");
        assertThat(record(dealer, car, "沪A00002", "2025-07-01").orElseThrow())
                .as("known already")
                .isEqualTo(corrected);
        assertThat(BookingRules.codeOf(record(dealer, car, "沪A00005", "2026-03-03")))
                .isEqualTo(VehicleRefusal.IN_THE_FUTURE);
        assertThatThrownBy(() -> dealer.crm()
                        .vehicles()
                        .recordPlate(
                                dealer.as(Role.CASHIER),
                                new RecordPlate(car.id().value(), "沪A00005", TODAY)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("VEH-1")
    default void aCarIsFoundByAFormerPlateWithTheDaySinceWhenItCarriesAnother() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = registered(dealer, "沪A00001");
        stage().itIs("2026-04-01T02:00:00Z");
        DealerVehicle now = registered(dealer, "沪A99999");
        assertThat(now.id()).isEqualTo(car.id());
        FoundVehicle found = found(dealer, Role.GUARD, "沪A0000").get(0);
        assertThat(found.vehicle()).isEqualTo(now);
        assertThat(found.formerPlate().map(PlateRules::told)).contains("沪A00001 2026-03-02 2026-04-01");
        assertThat(found(dealer, Role.APPOINTMENT_CLERK, "沪A99999"))
                .singleElement()
                .satisfies(present -> assertThat(present.formerPlate()).isEmpty());
        registered(other, "京B00001");
        assertThat(found(other, Role.GUARD, "沪A00001"))
                .as("another dealer's word leads nobody here to the car")
                .isEmpty();
    }

    @Test
    @Tag("VEH-1")
    @Tag("VEH-2")
    default void aSaleWithAPlateBeginsItsPeriodOnTheDayOfTheSale() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2026-01-05");
        stage().itIs("2026-03-20T02:00:00Z");
        Customer buyer = dealer.customer("李", "娜");
        ChangeOwner sale = new ChangeOwner(car.id().value(), buyer.id().value(), LocalDate.of(2026, 3, 10), "沪A77777");
        dealer.crm()
                .vehicles()
                .changeOwner(dealer.as(Role.DEALER_MANAGER), sale)
                .orElseThrow();
        assertThat(periods(dealer, car)).last().isEqualTo("沪A77777 2026-03-10 still");
        assertThat(periods(dealer, car)).hasSize(2);
    }

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void aDealerSeesItsOwnWordsAndAllOfThemWhileAGroundIsOpen() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = registered(one, "沪A00002");
        record(one, car, "沪A00001", "2025-01-01").orElseThrow();
        assertThatThrownBy(() -> periods(two, car)).isInstanceOf(NotFoundException.class);
        registered(two, "京B00001");
        assertThat(periods(two, car)).containsExactly("京B00001 2026-03-02 still");
        two.crm()
                .vehicles()
                .showPapers(two.clerk(), new ShowPapers(car.vin().toString(), "沪A00002"))
                .orElseThrow();
        List<PlatePeriod> seen =
                two.crm().vehicles().plates(two.clerk(), car.id().value());
        assertThat(seen)
                .extracting(PlateRules::told)
                .containsExactlyInAnyOrder(
                        "沪A00001 2025-01-01 2026-03-02", "沪A00002 2026-03-02 still", "京B00001 2026-03-02 still");
        assertThat(seen)
                .extracting(PlatePeriod::recordedBy)
                .as("which dealer it was stays there")
                .containsOnly(Optional.empty(), Optional.of(two.dealer().id()));
    }

    @Test
    @Tag("VEH-1")
    default void aPlateToldOnTheDealersOwnWordIsInItsTimeline() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = registered(dealer, "沪A00002");
        record(dealer, car, "沪A00001", "2025-01-01").orElseThrow();
        assertThat(dealer.crm()
                        .timelines()
                        .ofVehicle(
                                dealer.clerk(), SeeVehicleTimeline.of(car.id().value(), PageOf.first(9)))
                        .items())
                .extracting(TimelineEntry::kind, TimelineEntry::day)
                .containsExactly(tuple(TimelineKind.PLATE, LocalDate.of(2025, 1, 1)));
    }

    @Test
    @Tag("CUS-9")
    @Tag("VEH-2")
    default void anErasureTakesThePlatesThatLedToThePersonAndNoOthers() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer first = dealer.customer("王", "小明");
        Customer second = dealer.customer("李", "娜");
        DealerVehicle car = dealer.carOf(first);
        String early = car.plate().orElseThrow().value();
        stage().itIs("2026-04-01T02:00:00Z");
        restate(dealer, car, "沪A77777", first);
        stage().itIs("2026-05-01T02:00:00Z");
        restate(dealer, car, "沪A77777", second);
        stage().itIs("2026-06-01T02:00:00Z");
        restate(dealer, car, "沪A88888", second);

        RightsStage.of(dealer).erase(first.id()).orElseThrow();
        assertThat(periods(dealer, car))
                .as("what led to the second stays, with its day")
                .containsExactly("沪A77777 2026-05-01 2026-06-01", "沪A88888 2026-06-01 still");
        assertThat(found(dealer, Role.GUARD, early)).isEmpty();
        assertThat(found(dealer, Role.GUARD, "沪A77777")).hasSize(1);
        RightsStage.of(dealer).erase(second.id()).orElseThrow();
        assertThat(periods(dealer, car)).isEmpty();
        assertThat(found(dealer, Role.GUARD, "沪A")).isEmpty();
    }

    @Test
    @Tag("CUS-9")
    default void anErasureTakesPlatesToldWithoutAKeeperOfTheTimeInWhichThePersonOwnedTheCar() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = registered(dealer, "沪A00001");
        stage().itIs("2026-04-01T02:00:00Z");
        Customer owner = dealer.customer("王", "小明");
        FollowUpStage.delivered(dealer, car, owner, LocalDate.of(2026, 3, 20));
        assertThat(RightsStage.of(dealer).export(owner.id()).parts().toString()).contains("沪A00001");
        RightsStage.of(dealer).erase(owner.id()).orElseThrow();
        assertThat(periods(dealer, car)).isEmpty();
        assertThat(found(dealer, Role.GUARD, "沪A0")).isEmpty();
    }

    private static DealerVehicle registered(DealerStage dealer, String plate) {
        return dealer.crm()
                .vehicles()
                .register(dealer.clerk(), RegisterVehicle.car("WVWZZZ1JZ3W999999", "VW", "Golf", plate))
                .orElseThrow();
    }

    private static void restate(DealerStage dealer, DealerVehicle car, String plate, Customer owner) {
        dealer.crm()
                .vehicles()
                .register(
                        dealer.clerk(),
                        RegisterVehicle.car(car.vin().toString(), "VW", "Golf", plate)
                                .ownedBy(owner.id().value()))
                .orElseThrow();
    }

    private static Outcome<DealerVehicle> record(DealerStage dealer, DealerVehicle car, String plate, String from) {
        return dealer.crm()
                .vehicles()
                .recordPlate(dealer.as(Role.GUARD), new RecordPlate(car.id().value(), plate, LocalDate.parse(from)));
    }

    private static List<FoundVehicle> found(DealerStage dealer, Role role, String plate) {
        return dealer.crm()
                .vehicles()
                .search(dealer.as(role), new FindVehicles(FindVehicles.By.PLATE, plate, PageOf.first(9)))
                .items();
    }

    private static List<String> periods(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().vehicles().plates(dealer.clerk(), car.id().value()).stream()
                .map(PlateRules::told)
                .toList();
    }

    private static String told(PlatePeriod period) {
        return period.plate() + " " + period.from() + " "
                + period.until().map(LocalDate::toString).orElse("still");
    }
}
