package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person's rights reach beyond one dealer's own records: the car's plate, and pairs with whom others know (CUS-9, NET-2). */
interface ErasedCarsRules extends OnStage {

    @Test
    @Tag("CUS-9")
    default void anExportGivesThePlateThatTheCarCarriesWhoeverToldIt() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        Customer ming = MergeStage.person(seller, "王", "小明", "13800000001");
        DealerVehicle car = FollowUpStage.delivered(seller, seller.carOf(ming), ming, LocalDate.of(2026, 1, 5));
        other.crm()
                .vehicles()
                .register(other.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京B11111"));
        other.crm()
                .vehicles()
                .showPapers(
                        other.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();
        other.crm()
                .vehicles()
                .register(other.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京B54321"))
                .orElseThrow();

        assertThat(RightsStage.of(seller).export(ming.id()).parts().toString())
                .contains("京B54321", car.plate().orElseThrow().value());
        RightsStage.of(seller).erase(ming.id()).orElseThrow();
        assertThat(RightsStage.of(seller).export(ming.id()).parts().toString())
                .doesNotContain("京B54321", car.plate().orElseThrow().value());
    }

    @Test
    @Tag("CUS-9")
    @Tag("HC-42")
    default void whoOnlySaysThatTheyOwnACarTakesNoPlateFromItsOwner() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        Customer ming = MergeStage.person(seller, "王", "小明", "13800000001");
        DealerVehicle car = FollowUpStage.delivered(seller, seller.carOf(ming), ming, LocalDate.of(2026, 1, 5));
        String plate = car.plate().orElseThrow().toString();
        Customer lei = MergeStage.person(other, "李", "雷", "13800000002");
        other.crm()
                .vehicles()
                .register(
                        other.clerk(),
                        RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京B54321")
                                .ownedBy(lei.id().value()))
                .orElseThrow();

        assertThat(RightsStage.of(other).export(lei.id()).parts().toString())
                .contains("京B54321")
                .doesNotContain(car.plate().orElseThrow().value());
        RightsStage.of(other).erase(lei.id()).orElseThrow();
        assertThat(seller.crm()
                        .vehicles()
                        .showPapers(
                                seller.as(Role.SERVICE_ADVISOR),
                                new ShowPapers(car.vin().toString(), plate))
                        .isAccepted())
                .as("the plate that the car carries")
                .isTrue();
    }

    @Test
    @Tag("CUS-9")
    @Tag("HC-42")
    default void ofACarThatNobodySoldThePlateIsTheirsOnlyWhereNoDealerSaysItIsAnothers() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("SH02", 1);
        Customer ming = MergeStage.person(here, "王", "小明", "13800000001");
        DealerVehicle car = here.carOf(ming);
        String plate = car.plate().orElseThrow().toString();
        Customer lei = MergeStage.person(there, "李", "雷", "13800000002");
        there.crm()
                .vehicles()
                .register(
                        there.clerk(),
                        RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京B54321")
                                .ownedBy(lei.id().value()))
                .orElseThrow();
        assertThat(RightsStage.of(there).export(lei.id()).parts().toString())
                .doesNotContain(car.plate().orElseThrow().value());
        RightsStage.of(there).erase(lei.id()).orElseThrow();
        assertThat(plateHolds(here, car, plate)).isTrue();

        assertThat(RightsStage.of(here).export(ming.id()).parts().toString())
                .contains(car.plate().orElseThrow().value());
        RightsStage.of(here).erase(ming.id()).orElseThrow();
        assertThat(plateHolds(here, car, plate)).as("nobody else's").isFalse();
    }

    private static boolean plateHolds(DealerStage dealer, DealerVehicle car, String plate) {
        return dealer.crm()
                .vehicles()
                .showPapers(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new ShowPapers(car.vin().toString(), plate))
                .isAccepted();
    }

    @Test
    @Tag("CUS-9")
    @Tag("VEH-2")
    @Tag("CUS-1")
    default void whoDroveTheirCarDoesNotDriveItForTheNextOwner() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer owner = MergeStage.person(dealer, "王", "小明", "13800000001");
        DealerVehicle car = dealer.carOf(owner);
        RecordDriver drives = new RecordDriver(
                car.id().value(), dealer.customer("李", "娜").id().value(), LocalDate.of(2026, 1, 10));
        dealer.crm().drivers().record(dealer.clerk(), drives).orElseThrow();
        RightsStage.of(dealer).erase(owner.id()).orElseThrow();
        RegisterVehicle next = RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京B54321")
                .ownedBy(dealer.customer("张", "伟").id().value());
        dealer.crm().vehicles().register(dealer.clerk(), next).orElseThrow();
        assertThat(dealer.crm().drivers().ofCar(dealer.clerk(), car.id().value()))
                .singleElement()
                .satisfies(driving -> assertThat(driving.until()).contains(LocalDate.of(2026, 3, 2)));
    }

    @Test
    @Tag("CUS-9")
    @Tag("CUS-4b")
    default void pairsWithCustomersOfOtherDealersGoToo() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("SH02", 1);
        MergeStage manufacturer = MergeStage.ofManufacturer(stage().crm());
        Customer ming = MergeStage.person(here, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(there, "王", "晓明", "13800000001");
        manufacturer.propose(ming, twin, 900).orElseThrow();
        manufacturer
                .propose(twin, MergeStage.person(there, "王", "明", "13800000001"), 800)
                .orElseThrow();
        assertThat(manufacturer.pairs()).hasSize(2);
        RightsStage.of(here).erase(ming.id()).orElseThrow();
        assertThat(manufacturer.pairs())
                .as("the other dealer's own stays")
                .singleElement()
                .satisfies(pair -> assertThat(
                                pair.first().equals(ming.id()) || pair.second().equals(ming.id()))
                        .isFalse());
    }
}
