package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.driver.DriverRefusal;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.insurance.InsuranceRefusal;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.insurance.CorrectInsurance;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Policies and drivers of cars that are sold (VEH-2, VEH-5, CUS-1): what began before the sale is the former owner's, in whichever order the dealers
 * recorded it, and what was recorded of the wrong car goes. It is 2 March 2026.
 */
interface SoldPapersRules extends OnStage {

    @Test
    @Tag("VEH-2")
    @Tag("VEH-5")
    @Tag("CUS-1")
    @Tag("HC-24")
    default void afterASaleElsewhereNothingMoreIsRecordedOfTheFormerOwner() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(seller, "2026-01-05");
        InsuranceRules.registered(other, car, other.customer("王", "小明"));
        Insurance known =
                insured(other, car, InsuranceKind.COMPULSORY, "2025-12-28").orElseThrow();
        Customer driver = other.customer("李", "娜");
        CareDeskRules.sold(seller, car, seller.customer("张", "伟"), LocalDate.of(2026, 2, 20))
                .orElseThrow();
        Outcome<Insurance> again = insured(other, car, InsuranceKind.COMPULSORY, "2025-12-28");
        assertThat(BookingRules.codeOf(again)).isEqualTo(InsuranceRefusal.CAR_SOLD);
        assertThat(BookingRules.refusalOf(again).arguments()).containsEntry("day", "2026-02-20");
        assertThat(BookingRules.codeOf(drives(other, car, driver, "2026-02-19")))
                .isEqualTo(DriverRefusal.CAR_SOLD);
        assertThat(InsuranceRules.ofCar(other, car)).isEmpty();
        assertThat(other.crm()
                        .insurances()
                        .find(other.clerk(), known.id().value())
                        .carLeftOn())
                .contains(LocalDate.of(2026, 2, 20));
        assertThat(insured(seller, car, InsuranceKind.COMPULSORY, "2025-12-28").isAccepted())
                .as("the buyer took it over")
                .isTrue();
    }

    @Test
    @Tag("VEH-2")
    @Tag("VEH-5")
    @Tag("CUS-1")
    default void whoseOwnBooksSayThatTheOwnerSoldItRecordsNothingOfThemFromThenOnEither() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(seller, "2026-01-05");
        InsuranceRules.registered(other, car, other.customer("张", "伟"));
        CareDeskRules.sold(other, car, other.customer("李", "娜"), LocalDate.of(2026, 2, 20))
                .orElseThrow();
        assertThat(BookingRules.codeOf(insured(seller, car, InsuranceKind.COMPULSORY, "2026-03-01")))
                .isEqualTo(InsuranceRefusal.CAR_SOLD);
        assertThat(BookingRules.codeOf(drives(seller, car, seller.customer("赵", "敏"), "2026-03-01")))
                .isEqualTo(DriverRefusal.CAR_SOLD);
    }

    @Test
    @Tag("VEH-2")
    @Tag("VEH-5")
    @Tag("CUS-1")
    default void aSaleThatIsRecordedLateLeavesTheNextOwnersPoliciesAndDriversAlone() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(seller, "2026-01-05");
        InsuranceRules.registered(other, car, other.customer("张", "伟"));
        Insurance before =
                insured(other, car, InsuranceKind.COMMERCIAL, "2026-02-19").orElseThrow();
        Insurance since =
                insured(other, car, InsuranceKind.COMPULSORY, "2026-02-20").orElseThrow();
        drives(other, car, other.customer("李", "娜"), "2026-02-19").orElseThrow();
        Driving drivenSince =
                drives(other, car, other.customer("赵", "敏"), "2026-02-20").orElseThrow();
        CareDeskRules.sold(seller, car, seller.customer("张", "伟"), LocalDate.of(2026, 2, 20))
                .orElseThrow();
        assertThat(InsuranceRules.ofCar(other, car)).containsExactly(since);
        assertThat(other.crm()
                        .insurances()
                        .find(other.clerk(), before.id().value())
                        .carLeftOn())
                .contains(LocalDate.of(2026, 2, 20));
        List<Driving> drivings =
                other.crm().drivers().ofCar(other.clerk(), car.id().value());
        assertThat(drivings).hasSize(2).contains(drivenSince);
        assertThat(drivings.get(0).until()).contains(LocalDate.of(2026, 2, 20));
        InsuranceInput earlier = terms(InsuranceKind.COMPULSORY, "2026-02-19");
        assertThat(BookingRules.codeOf(other.crm()
                        .insurances()
                        .correct(other.clerk(), new CorrectInsurance(since.id().value(), earlier))))
                .isEqualTo(InsuranceRefusal.CAR_SOLD);
    }

    @Test
    @Tag("VEH-2")
    @Tag("VEH-5")
    default void aRenewalThatWasRecordedBeforeTheSaleEndsWithIt() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(seller, "2026-01-05");
        InsuranceRules.registered(other, car, other.customer("王", "小明"));
        insured(other, car, InsuranceKind.COMPULSORY, "2026-04-01").orElseThrow();
        stage().pass(Duration.ofDays(2));
        CareDeskRules.sold(seller, car, seller.customer("张", "伟"), LocalDate.of(2026, 3, 3))
                .orElseThrow();
        assertThat(InsuranceRules.ofCar(other, car)).isEmpty();
    }

    @Test
    @Tag("VEH-5")
    default void aPolicyOfTheWrongCarIsTakenBackAndLeavesTheTimeline() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.carOf(dealer.customer("王", "小明"));
        Insurance wrong =
                insured(dealer, car, InsuranceKind.COMPULSORY, "2026-01-10").orElseThrow();
        dealer.crm().insurances().withdraw(dealer.clerk(), wrong.id().value()).orElseThrow();
        assertThat(InsuranceRules.ofCar(dealer, car)).isEmpty();
        assertThatThrownBy(() -> dealer.crm()
                        .insurances()
                        .find(dealer.clerk(), wrong.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThat(dealer.crm()
                        .timelines()
                        .ofVehicle(
                                dealer.clerk(), SeeVehicleTimeline.of(car.id().value(), PageOf.first(50)))
                        .items())
                .extracting(TimelineEntry::kind)
                .doesNotContain(TimelineKind.INSURANCE);
        insured(dealer, car, InsuranceKind.COMPULSORY, "2026-01-11").orElseThrow();
    }

    private static Outcome<Insurance> insured(DealerStage dealer, DealerVehicle car, InsuranceKind kind, String from) {
        return dealer.crm()
                .insurances()
                .record(dealer.clerk(), new RecordInsurance(car.id().value(), terms(kind, from)));
    }

    private static InsuranceInput terms(InsuranceKind kind, String from) {
        LocalDate first = LocalDate.parse(from);
        return InsuranceInput.of(kind, "PICC", "P-" + from, first, first.plusDays(364));
    }

    private static Outcome<Driving> drives(DealerStage dealer, DealerVehicle car, Customer driver, String from) {
        RecordDriver command = new RecordDriver(car.id().value(), driver.id().value(), LocalDate.parse(from));
        return dealer.crm().drivers().record(dealer.clerk(), command);
    }
}
