package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.driver.DriverRefusal;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.driver.CorrectDrivingEnd;
import dev.aftercare.usecase.driver.EndDriving;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who drives a car when that is not its owner, over time (CUS-1, CUS-10, VEH-2). It is 2 March 2026. */
interface DriverRules extends OnStage {

    @Test
    @Tag("CUS-1")
    default void somebodyDrivesACarFromADayOnUntilTheyDoNotAnyMore() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer owner = dealer.customer("王", "小明");
        Customer driver = dealer.customer("李", "娜");
        DealerVehicle car = dealer.carOf(owner);
        Driving driving = drives(dealer, car, driver, "2026-01-10").orElseThrow();
        assertThat(drives(dealer, car, driver, "2026-02-01").orElseThrow())
                .as("they do already")
                .isEqualTo(driving);
        assertThat(BookingRules.codeOf(drives(dealer, car, driver, "2026-01-09")))
                .isEqualTo(DriverRefusal.OVERLAPS);
        assertThat(BookingRules.codeOf(drives(dealer, car, owner, "2026-01-10")))
                .isEqualTo(DriverRefusal.IS_OWNER);
        assertThat(BookingRules.codeOf(drives(dealer, car, driver, "2026-03-03")))
                .isEqualTo(DriverRefusal.IN_THE_FUTURE);
        assertThat(BookingRules.codeOf(ends(dealer, driving, "2026-01-09")))
                .isEqualTo(DriverRefusal.ENDS_BEFORE_IT_BEGAN);
        Driving ended = ends(dealer, driving, "2026-02-10").orElseThrow();
        assertThat(ends(dealer, driving, "2026-02-10").orElseThrow()).isEqualTo(ended);
        assertThat(BookingRules.codeOf(ends(dealer, driving, "2026-02-11"))).isEqualTo(DriverRefusal.HAS_ENDED);
        assertThat(BookingRules.codeOf(drives(dealer, car, driver, "2026-02-09")))
                .isEqualTo(DriverRefusal.OVERLAPS);
        Driving again = drives(dealer, car, driver, "2026-02-10").orElseThrow();
        Driving beside =
                drives(dealer, car, dealer.customer("张", "伟"), "2026-02-10").orElseThrow();
        assertThat(ofCar(dealer, car)).containsExactlyInAnyOrder(ended, again, beside);
        assertThat(dealer.crm().drivers().ofDriver(dealer.clerk(), driver.id().value()))
                .containsExactly(ended, again);
        assertThat(ofCar(dealer, car).stream()
                        .filter(period -> period.isOn(LocalDate.of(2026, 2, 9)))
                        .toList())
                .containsExactly(ended);
    }

    @Test
    @Tag("CUS-1")
    @Tag("VEH-2")
    default void aMistypedEndIsCorrectedButNotBeyondTheNextPeriodOrASale() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2026-01-05");
        Customer driver = dealer.customer("李", "娜");
        Driving driving = drives(dealer, car, driver, "2026-01-10").orElseThrow();
        assertThat(BookingRules.codeOf(endsInstead(dealer, driving, "2026-02-01")))
                .isEqualTo(DriverRefusal.NOT_ENDED);
        Driving ended = ends(dealer, driving, "2026-02-10").orElseThrow();
        assertThat(endsInstead(dealer, ended, "2026-02-12").orElseThrow().until())
                .contains(LocalDate.of(2026, 2, 12));
        Driving again = drives(dealer, car, driver, "2026-02-15").orElseThrow();
        assertThat(BookingRules.codeOf(endsInstead(dealer, ended, "2026-02-16")))
                .isEqualTo(DriverRefusal.OVERLAPS);
        assertThat(BookingRules.codeOf(endsInstead(dealer, ended, "2026-01-09")))
                .isEqualTo(DriverRefusal.ENDS_BEFORE_IT_BEGAN);
        assertThat(endsInstead(dealer, ended, "2026-02-15").orElseThrow().version())
                .isEqualTo(4);
        CareDeskRules.sold(dealer, car, dealer.customer("张", "伟"), LocalDate.of(2026, 2, 20))
                .orElseThrow();
        assertThat(BookingRules.codeOf(endsInstead(dealer, again, "2026-02-21")))
                .isEqualTo(DriverRefusal.CAR_SOLD);
        assertThat(endsInstead(dealer, again, "2026-02-19").orElseThrow().until())
                .contains(LocalDate.of(2026, 2, 19));
    }

    @Test
    @Tag("VEH-2")
    @Tag("CUS-1")
    default void aSaleEndsThemWhicheverDealerRecordsIt() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(seller, "2026-01-05");
        drives(seller, car, seller.customer("李", "娜"), "2026-01-10").orElseThrow();
        drives(seller, car, seller.customer("张", "伟"), "2026-03-02").orElseThrow();
        String plate = car.plate().orElseThrow().value();
        other.crm()
                .vehicles()
                .register(other.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", plate));
        other.crm()
                .vehicles()
                .showPapers(other.clerk(), new ShowPapers(car.vin().toString(), plate))
                .orElseThrow();
        assertThat(ofCar(other, car)).as("another dealer's people").isEmpty();
        Customer buyer = other.customer("赵", "敏");
        other.crm()
                .vehicles()
                .changeOwner(
                        other.as(Role.DEALER_MANAGER),
                        ChangeOwner.to(car.id().value(), buyer.id().value(), LocalDate.of(2026, 3, 1)))
                .orElseThrow();
        assertThat(ofCar(seller, car))
                .extracting(Driving::until)
                .as("who drives since the sale drives for the next owner")
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty());
    }

    @Test
    @Tag("VEH-2")
    @Tag("CUS-1")
    default void anotherOwnerByTheDealersOwnWordEndsThemToo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        drives(dealer, car, dealer.customer("李", "娜"), "2026-01-10").orElseThrow();
        RegisterVehicle same = RegisterVehicle.car(
                car.vin().toString(), "VW", "Polo", car.plate().orElseThrow().value());
        dealer.crm().vehicles().register(dealer.clerk(), same).orElseThrow();
        assertThat(ofCar(dealer, car))
                .as("another model")
                .noneMatch(period -> period.until().isPresent());
        Customer next = dealer.customer("张", "伟");
        dealer.crm()
                .vehicles()
                .register(dealer.clerk(), same.ownedBy(next.id().value()))
                .orElseThrow();
        assertThat(ofCar(dealer, car)).allMatch(period -> period.until().isPresent());
    }

    @Test
    @Tag("CUS-1")
    @Tag("CUS-4b")
    @Tag("CUS-9")
    default void whoWasMergedDrivesWhatBothDidAndAnErasureLeavesIdsAndDays() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        DealerVehicle car = dealer.aCar();
        Driving driving = drives(dealer, car, twin, "2026-01-10").orElseThrow();
        MergeStage.of(dealer).merge(ming, twin).orElseThrow();
        assertThat(dealer.crm().drivers().ofDriver(dealer.clerk(), ming.id().value()))
                .containsExactly(driving);
        assertThat(drives(dealer, car, ming, "2026-02-01").orElseThrow())
                .as("the same person")
                .isEqualTo(driving);
        assertThat(RightsStage.of(dealer).export(ming.id()).parts().toString()).contains("2026-01-10");
        RightsStage.of(dealer).erase(ming.id()).orElseThrow();
        assertThat(ofCar(dealer, car)).containsExactly(driving);
    }

    @Test
    @Tag("CUS-10")
    default void aKeyAccountShowsWhoDrivesWhichOfItsCarsToday() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        StaffMember manager = dealer.hire("Zhou", Role.CUSTOMER_RELATIONS_MANAGER, HoursInput.everyDay("08:00-18:00"));
        Customer company = dealer.customer("顺丰", "物流");
        DealerVehicle car = dealer.carOf(company);
        Driving past =
                drives(dealer, car, dealer.customer("李", "娜"), "2026-01-10").orElseThrow();
        ends(dealer, past, "2026-03-02").orElseThrow();
        Driving now =
                drives(dealer, car, dealer.customer("张", "伟"), "2026-03-02").orElseThrow();
        KeyAccount account = dealer.crm()
                .keyAccounts()
                .recognise(
                        dealer.as(Role.DEALER_MANAGER),
                        RecogniseAccount.of(company.id().value(), manager.id().value()))
                .orElseThrow();
        assertThat(dealer.crm()
                        .keyAccounts()
                        .find(dealer.as(Role.DEALER_MANAGER), account.id().value())
                        .driven())
                .containsExactly(now);
    }

    @Test
    @Tag("CUS-1")
    default void aDriverIsInTheTimelineOfTheDealer() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        drives(dealer, car, dealer.customer("李", "娜"), "2026-01-10").orElseThrow();
        assertThat(dealer.crm()
                        .timelines()
                        .ofVehicle(
                                dealer.clerk(), SeeVehicleTimeline.of(car.id().value(), PageOf.first(9)))
                        .items())
                .filteredOn(entry -> entry.kind() == TimelineKind.DRIVER)
                .extracting(TimelineEntry::day)
                .containsExactly(LocalDate.of(2026, 1, 10));
    }

    private static Outcome<Driving> drives(DealerStage dealer, DealerVehicle car, Customer driver, String from) {
        RecordDriver command = new RecordDriver(car.id().value(), driver.id().value(), LocalDate.parse(from));
        return dealer.crm().drivers().record(dealer.clerk(), command);
    }

    private static Outcome<Driving> ends(DealerStage dealer, Driving driving, String until) {
        return dealer.crm()
                .drivers()
                .end(dealer.clerk(), new EndDriving(driving.id().value(), LocalDate.parse(until)));
    }

    private static Outcome<Driving> endsInstead(DealerStage dealer, Driving driving, String until) {
        return dealer.crm()
                .drivers()
                .correctEnd(dealer.clerk(), new CorrectDrivingEnd(driving.id().value(), LocalDate.parse(until)));
    }

    private static List<Driving> ofCar(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().drivers().ofCar(dealer.clerk(), car.id().value());
    }
}
