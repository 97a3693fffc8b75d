package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.insurance.InsuranceRefusal;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.insurance.CorrectInsurance;
import dev.aftercare.usecase.insurance.CountEndingInsurances;
import dev.aftercare.usecase.insurance.EndingCounts;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.insurance.SeeEndingInsurances;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Insurance policies of cars' owners (VEH-5, VEH-2, CARE-5). It is 2 March 2026. */
interface InsuranceRules extends OnStage {

    @Test
    @Tag("VEH-5")
    default void ofAKindNoTwoInsureTheSameDayAndBothDaysAreIncluded() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Insurance first = record(dealer, car, InsuranceKind.COMPULSORY, "2025-03-10", "2026-03-09")
                .orElseThrow();
        assertThat(BookingRules.codeOf(record(dealer, car, InsuranceKind.COMPULSORY, "2026-03-09", "2027-03-08")))
                .isEqualTo(InsuranceRefusal.OVERLAPS);
        assertThat(BookingRules.codeOf(record(dealer, car, InsuranceKind.COMPULSORY, "2024-03-11", "2025-03-10")))
                .isEqualTo(InsuranceRefusal.OVERLAPS);
        record(dealer, car, InsuranceKind.COMPULSORY, "2026-03-10", "2027-03-09")
                .orElseThrow();
        record(dealer, car, InsuranceKind.COMMERCIAL, "2025-03-10", "2026-03-09")
                .orElseThrow();
        assertThat(record(dealer, car, InsuranceKind.COMPULSORY, "2025-03-10", "2026-03-09")
                        .orElseThrow())
                .as("the same again")
                .isEqualTo(first);
        assertThat(ofCar(dealer, car)).hasSize(3);
        assertThatThrownBy(() -> record(dealer, car, InsuranceKind.COMMERCIAL, "2027-03-10", "2027-03-09"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("VEH-5")
    default void aCorrectionTakesThePlaceOfWhatWasRecordedAndMayNotOverlapEither() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Insurance first = record(dealer, car, InsuranceKind.COMPULSORY, "2025-03-10", "2026-03-09")
                .orElseThrow();
        record(dealer, car, InsuranceKind.COMPULSORY, "2026-03-10", "2027-03-09")
                .orElseThrow();
        assertThat(BookingRules.codeOf(correct(dealer, first, "2025-03-11", "2026-03-10")))
                .isEqualTo(InsuranceRefusal.OVERLAPS);
        Insurance right = correct(dealer, first, "2025-03-09", "2026-03-08").orElseThrow();
        assertThat(right.version()).isEqualTo(2);
        assertThat(right.terms().premium()).contains(Money.of("950.00", "CNY"));
        assertThat(dealer.crm().insurances().find(dealer.clerk(), right.id().value()))
                .isEqualTo(right);
        assertThatThrownBy(() -> dealer.crm()
                        .insurances()
                        .record(
                                dealer.as(Role.TECHNICIAN),
                                new RecordInsurance(car.id().value(), terms("2028-01-01", "2028-12-31"))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("VEH-2")
    @Tag("VEH-5")
    @Tag("HC-24")
    default void aPolicyIsItsOwnersAndIsNotShownOnceTheCarHasAnother() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(seller, "2026-01-05");
        Insurance policy = record(seller, car, InsuranceKind.COMPULSORY, "2025-03-20", "2026-03-19")
                .orElseThrow();
        assertThat(ending(seller)).containsExactly(policy);
        other.crm()
                .vehicles()
                .register(
                        other.clerk(),
                        RegisterVehicle.car(
                                car.vin().toString(),
                                "VW",
                                "Golf",
                                car.plate().orElseThrow().value()));
        other.crm()
                .vehicles()
                .showPapers(
                        other.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().value()))
                .orElseThrow();
        Customer buyer = other.customer("李", "娜");
        other.crm()
                .vehicles()
                .changeOwner(
                        other.as(Role.DEALER_MANAGER),
                        ChangeOwner.to(car.id().value(), buyer.id().value(), LocalDate.of(2026, 3, 1)))
                .orElseThrow();
        assertThat(ofCar(seller, car)).as("sold elsewhere").isEmpty();
        assertThat(ending(seller)).isEmpty();
        assertThat(count(seller)).isEqualTo(new EndingCounts(0, 0));
        assertThat(ofCar(other, car)).isEmpty();
        Insurance left =
                seller.crm().insurances().find(seller.clerk(), policy.id().value());
        assertThat(left.carLeftOn()).contains(LocalDate.of(2026, 3, 1));
        assertThat(BookingRules.codeOf(correct(seller, left, "2025-03-21", "2026-03-20")))
                .isEqualTo(InsuranceRefusal.CAR_SOLD);
        record(other, car, InsuranceKind.COMPULSORY, "2026-03-01", "2027-02-28").orElseThrow();
        assertThat(ofCar(other, car)).hasSize(1);
    }

    @Test
    @Tag("VEH-2")
    @Tag("VEH-5")
    default void anotherOwnerOfTheDealersOwnWordEndsThemThereAlone() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        record(one, car, InsuranceKind.COMPULSORY, "2025-03-20", "2026-03-19").orElseThrow();
        registered(two, car, two.customer("张", "伟"));
        record(two, car, InsuranceKind.COMPULSORY, "2025-03-20", "2026-03-19").orElseThrow();
        registered(one, car, one.customer("李", "娜"));
        assertThat(ofCar(one, car)).isEmpty();
        assertThat(ofCar(two, car)).hasSize(1);
    }

    @Test
    @Tag("VEH-5")
    @Tag("VEH-2")
    default void aCarWithoutAKnownOwnerIsNotInsuredHere() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.crm()
                .vehicles()
                .register(dealer.clerk(), RegisterVehicle.car("WVWZZZ1JZ3W999999", "VW", "Golf", "沪A00001"))
                .orElseThrow();
        assertThat(BookingRules.codeOf(record(dealer, car, InsuranceKind.COMPULSORY, "2025-03-20", "2026-03-19")))
                .isEqualTo(InsuranceRefusal.NO_OWNER);
    }

    @Test
    @Tag("CARE-5")
    @Tag("VEH-5")
    default void thePoliciesThatEndInAMonthAreListedByDayAndCountedByKind() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Insurance last = record(dealer, dealer.aCar(), InsuranceKind.COMMERCIAL, "2025-04-01", "2026-03-31")
                .orElseThrow();
        Insurance first = record(dealer, dealer.aCar(), InsuranceKind.COMPULSORY, "2025-03-02", "2026-03-01")
                .orElseThrow();
        Insurance second = record(dealer, dealer.aCar(), InsuranceKind.COMMERCIAL, "2025-03-02", "2026-03-02")
                .orElseThrow();
        record(dealer, dealer.aCar(), InsuranceKind.COMPULSORY, "2025-03-01", "2026-02-28")
                .orElseThrow();
        record(dealer, dealer.aCar(), InsuranceKind.COMPULSORY, "2025-04-02", "2026-04-01")
                .orElseThrow();
        assertThat(ending(dealer)).containsExactly(first, second, last);
        assertThat(count(dealer)).isEqualTo(new EndingCounts(1, 2));
        var page = dealer.crm()
                .insurances()
                .ending(dealer.clerk(), new SeeEndingInsurances(2026, 3, InsuranceKind.COMMERCIAL, PageOf.first(1)));
        assertThat(page.items()).containsExactly(second);
        assertThat(dealer.crm()
                        .insurances()
                        .ending(
                                dealer.clerk(),
                                new SeeEndingInsurances(
                                        2026,
                                        3,
                                        InsuranceKind.COMMERCIAL,
                                        new PageOf(page.next().orElseThrow().text(), 9)))
                        .items())
                .containsExactly(last);
        DealerStage other = stage().openDealer("SH02", 1);
        assertThat(ending(other)).isEmpty();
        assertThat(count(other)).isEqualTo(new EndingCounts(0, 0));
        assertThatThrownBy(() ->
                        other.crm().insurances().find(other.clerk(), first.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-9")
    default void policiesOfWhoWasMergedAreTheSurvivorsAndGoWithThem() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        MergeStage merging = MergeStage.of(dealer);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        DealerVehicle car = dealer.carOf(twin);
        Insurance policy = record(dealer, car, InsuranceKind.COMPULSORY, "2025-03-20", "2026-03-19")
                .orElseThrow();
        merging.merge(ming, twin).orElseThrow();
        registered(dealer, car, ming);
        assertThat(ofCar(dealer, car)).as("it is the same person").containsExactly(policy);
        assertThat(RightsStage.of(dealer).export(ming.id()).parts().toString()).contains("PICC");
        RightsStage.of(dealer).erase(ming.id()).orElseThrow();
        assertThat(ofCar(dealer, car)).isEmpty();
        assertThatThrownBy(() -> dealer.crm()
                        .insurances()
                        .find(dealer.clerk(), policy.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("VEH-5")
    @Tag("NET-2")
    default void aPolicyIsInTheTimelineOfTheDealerAndOfNobodyElse() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(one, "2026-01-05");
        record(one, car, InsuranceKind.COMPULSORY, "2025-03-20", "2026-03-19").orElseThrow();
        assertThat(timeline(one, car)).contains(TimelineKind.INSURANCE);
        two.crm()
                .vehicles()
                .showPapers(
                        two.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().value()))
                .orElseThrow();
        assertThat(timeline(two, car)).contains(TimelineKind.DELIVERY).doesNotContain(TimelineKind.INSURANCE);
    }

    private static List<TimelineKind> timeline(DealerStage dealer, DealerVehicle car) {
        return dealer
                .crm()
                .timelines()
                .ofVehicle(dealer.clerk(), SeeVehicleTimeline.of(car.id().value(), PageOf.first(50)))
                .items()
                .stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    /** The dealer takes the car in as that customer's. */
    static void registered(DealerStage dealer, DealerVehicle car, Customer owner) {
        dealer.crm()
                .vehicles()
                .register(
                        dealer.clerk(),
                        RegisterVehicle.car(
                                        car.vin().toString(),
                                        "VW",
                                        "Golf",
                                        car.plate().orElseThrow().value())
                                .ownedBy(owner.id().value()))
                .orElseThrow();
    }

    private static Outcome<Insurance> record(
            DealerStage dealer, DealerVehicle car, InsuranceKind kind, String from, String to) {
        InsuranceInput terms = InsuranceInput.of(kind, "PICC", "P-" + from, LocalDate.parse(from), LocalDate.parse(to));
        return dealer.crm()
                .insurances()
                .record(dealer.clerk(), new RecordInsurance(car.id().value(), terms));
    }

    private static Outcome<Insurance> correct(DealerStage dealer, Insurance policy, String from, String to) {
        return dealer.crm()
                .insurances()
                .correct(dealer.clerk(), new CorrectInsurance(policy.id().value(), terms(from, to)));
    }

    private static InsuranceInput terms(String from, String to) {
        return new InsuranceInput(
                InsuranceKind.COMPULSORY,
                "CPIC",
                "P-9",
                LocalDate.parse(from),
                LocalDate.parse(to),
                new MoneyInput("950.00", "CNY"));
    }

    static List<Insurance> ofCar(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().insurances().ofCar(dealer.clerk(), car.id().value());
    }

    private static List<Insurance> ending(DealerStage dealer) {
        return dealer.crm()
                .insurances()
                .ending(dealer.clerk(), new SeeEndingInsurances(2026, 3, null, PageOf.first(9)))
                .items();
    }

    private static EndingCounts count(DealerStage dealer) {
        return dealer.crm().insurances().countEnding(dealer.clerk(), new CountEndingInsurances(2026, 3));
    }
}
