package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.QualityStage.FEBRUARY;
import static dev.aftercare.testkit.desk.QualityStage.MARCH;
import static dev.aftercare.testkit.desk.QualityStage.delivered;
import static dev.aftercare.testkit.desk.QualityStage.figures;
import static dev.aftercare.testkit.desk.QualityStage.person;
import static dev.aftercare.testkit.desk.QualityStage.withoutAddress;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.quality.DataQualityPolicy;
import dev.aftercare.domain.quality.QualityFigures;
import dev.aftercare.domain.quality.Share;
import dev.aftercare.domain.quality.WrongField;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What counts as complete, accurate and timely of a dealer's month (CUS-3c). It is Monday, 2 March 2026, 8 o'clock in Shanghai. */
interface DataQualityRules extends OnStage {

    @Test
    @Tag("CUS-3c")
    default void eachFigureHasItsOwnDenominatorAndOfNobodyNothingIsSaid() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        assertThat(figures(dealer, MARCH)).isEqualTo(QualityFigures.NONE);
        Customer right = person(dealer, "王", "13812345601");
        Customer wrong = person(dealer, "李", "13812345602");
        Customer unseen = withoutAddress(dealer, "张", "13812345603");
        for (Customer buyer : new Customer[] {right, wrong, unseen}) {
            delivered(dealer, buyer, "2026-03-01");
        }
        CorrectionRules.verdicts(dealer, right, Verdict.of(CustomerField.PHONE, true));
        CorrectionRules.verdicts(
                dealer, wrong, Verdict.of(CustomerField.NAME, true), Verdict.of(CustomerField.PHONE, false));
        QualityFigures figures = figures(dealer, MARCH);
        assertThat(figures.complete()).as("the address is missing").isEqualTo(new Share(2, 3));
        assertThat(figures.accurate()).as("one was not looked at").isEqualTo(new Share(1, 2));
        assertThat(figures.timely()).isEqualTo(new Share(3, 3));
        assertThat(figures(dealer, FEBRUARY).complete().isOfNothing()).isTrue();
    }

    @Test
    @Tag("CUS-3c")
    default void whatIsWrongStaysWrongUntilItIsVerifiedAgainAndIsCountedAmongTheWrongFieldsAllTheSame() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer buyer = person(dealer, "王", "13812345601");
        delivered(dealer, buyer, "2026-03-01");
        CorrectionRules.verdicts(
                dealer, buyer, Verdict.of(CustomerField.NAME, true), Verdict.of(CustomerField.PHONE, false));
        assertThat(figures(dealer, MARCH).accurate()).isEqualTo(new Share(0, 1));
        CorrectionRules.corrected(dealer, buyer, "王", "13912345601", "南京路 1 号");
        assertThat(figures(dealer, MARCH).accurate())
                .as("the dealer's word alone")
                .isEqualTo(new Share(0, 1));
        CorrectionRules.verdicts(dealer, buyer, Verdict.of(CustomerField.PHONE, true));
        assertThat(figures(dealer, MARCH).accurate()).isEqualTo(new Share(1, 1));
        assertThat(figures(dealer, MARCH).wrongMostOften()).containsExactly(new WrongField(CustomerField.PHONE, 1));
    }

    @Test
    @Tag("CUS-3c")
    @Tag("CUS-3a")
    default void anExtendedFieldThatIsWrongMakesNobodyInaccurateAndIsListed() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer buyer = person(dealer, "王", "13812345601");
        delivered(dealer, buyer, "2026-03-01");
        CorrectionRules.verdicts(dealer, buyer, Verdict.of(CustomerField.LANGUAGE, false));
        assertThat(figures(dealer, MARCH).accurate().isOfNothing())
                .as("no basic field was looked at")
                .isTrue();
        CorrectionRules.verdicts(dealer, buyer, Verdict.of(CustomerField.PHONE, true));
        assertThat(figures(dealer, MARCH).accurate()).isEqualTo(new Share(1, 1));
        assertThat(figures(dealer, MARCH).wrongMostOften()).containsExactly(new WrongField(CustomerField.LANGUAGE, 1));
    }

    @Test
    @Tag("CUS-3c")
    default void fieldsThatAreWrongEquallyOftenStandInTheOrderOfTheFields() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        CorrectionRules.verdicts(
                dealer,
                person(dealer, "王", "13812345601"),
                Verdict.of(CustomerField.ADDRESS, false),
                Verdict.of(CustomerField.PHONE, false));
        CorrectionRules.verdicts(
                dealer,
                person(dealer, "李", "13812345602"),
                Verdict.of(CustomerField.ADDRESS, false),
                Verdict.of(CustomerField.NAME, false));
        assertThat(figures(dealer, MARCH).wrongMostOften())
                .containsExactly(
                        new WrongField(CustomerField.ADDRESS, 2),
                        new WrongField(CustomerField.NAME, 1),
                        new WrongField(CustomerField.PHONE, 1));
    }

    @Test
    @Tag("CUS-3c")
    default void theLastOfThePolicysDaysIsInTimeToItsEndInTheDealersZone() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        stage().itIs("2026-03-04T15:59:59.999999Z");
        delivered(dealer, person(dealer, "王", "13812345601"), "2026-03-01");
        assertThat(figures(dealer, MARCH).timely()).isEqualTo(new Share(1, 1));
        stage().itIs("2026-03-04T16:00:00Z");
        delivered(dealer, person(dealer, "李", "13812345602"), "2026-03-01");
        assertThat(figures(dealer, MARCH).timely()).as("the 5th in Shanghai").isEqualTo(new Share(1, 2));
        stage().crm()
                .policies()
                .record(
                        Stage.administrator(),
                        RecordPolicy.of(DataQualityPolicy.KIND, LocalDate.of(2026, 3, 5), new DataQualityPolicy(4, 20)))
                .orElseThrow();
        assertThat(figures(dealer, MARCH).timely()).isEqualTo(new Share(2, 2));
    }

    @Test
    @Tag("CUS-3c")
    @Tag("HC-41")
    default void aMonthBeginsAndEndsInTheZoneOfEachDealer() {
        DealerStage shanghai = stage().openDealer("SH01", 1);
        DealerStage newYork = stage().openDealer("NY01", 1, "America/New_York");
        for (DealerStage dealer : new DealerStage[] {shanghai, newYork}) {
            repaired(dealer, person(dealer, "王", "13812345601"), "2026-02-28T15:59:59Z");
            repaired(dealer, person(dealer, "李", "13812345602"), "2026-02-28T16:00:00Z");
            repaired(dealer, person(dealer, "张", "13812345603"), "2026-03-01T04:59:59Z");
            repaired(dealer, person(dealer, "陈", "13812345604"), "2026-03-01T05:00:00Z");
        }
        assertThat(figures(shanghai, FEBRUARY).customers()).isEqualTo(1);
        assertThat(figures(shanghai, MARCH).customers()).isEqualTo(3);
        assertThat(figures(newYork, FEBRUARY).customers()).isEqualTo(3);
        assertThat(figures(newYork, MARCH).customers()).isEqualTo(1);
        assertThat(figures(newYork, YearMonth.of(2025, 3)).customers()).isZero();
    }

    @Test
    @Tag("CUS-3c")
    @Tag("HC-36")
    default void warrantyRepairsCountAndOtherVisitsAndVoidedOnesDoNot() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = person(dealer, "王", "13812345601");
        DealerVehicle car = dealer.carOf(customer);
        dealer.crm()
                .visits()
                .report(
                        dealer.as(Role.INTEGRATION),
                        QualityStage.visit(car, customer, VisitKind.REPAIR, "2026-02-10T03:00:00Z"))
                .orElseThrow();
        assertThat(figures(dealer, FEBRUARY).customers()).isZero();
        Visit repair = repaired(dealer, customer, "2026-02-11T03:00:00Z");
        repaired(dealer, customer, "2026-02-12T03:00:00Z");
        assertThat(figures(dealer, FEBRUARY).customers()).as("once in a month").isEqualTo(1);
        assertThat(figures(dealer, MARCH).customers()).isZero();
        Visit alone = repaired(dealer, person(dealer, "李", "13812345602"), "2026-02-12T03:00:00Z");
        assertThat(figures(dealer, FEBRUARY).customers()).isEqualTo(2);
        dealer.crm()
                .visits()
                .voidVisit(
                        dealer.as(Role.DEALER_MANAGER), new VoidVisit(alone.id().value(), "another car"))
                .orElseThrow();
        assertThat(figures(dealer, FEBRUARY).customers()).isEqualTo(1);
        assertThat(repair.id()).isNotEqualTo(alone.id());
    }

    @Test
    @Tag("CUS-3c")
    @Tag("CUS-4b")
    default void whoeverWasMergedCountsOnceAndAsTwoAgainAfterwards() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer early = person(dealer, "王", "13812345601");
        stage().itIs("2026-03-09T00:00:00Z");
        Customer late = withoutAddress(dealer, "王", "13812345602");
        delivered(dealer, late, "2026-03-01");
        repaired(dealer, early, "2026-03-08T03:00:00Z");
        CorrectionRules.verdicts(dealer, late, Verdict.of(CustomerField.PHONE, false));
        QualityFigures asTwo = figures(dealer, MARCH);
        assertThat(asTwo.complete()).isEqualTo(new Share(1, 2));
        assertThat(asTwo.timely()).isEqualTo(new Share(1, 2));

        Merge merge = MergeStage.of(dealer).merged(early, late);
        QualityFigures asOne = figures(dealer, MARCH);
        assertThat(asOne.complete()).isEqualTo(new Share(1, 1));
        assertThat(asOne.timely()).as("known since the first of both").isEqualTo(new Share(1, 1));
        assertThat(asOne.accurate())
                .as("what is to be corrected of one of them is")
                .isEqualTo(new Share(0, 1));

        MergeStage.of(dealer).undo(merge).orElseThrow();
        assertThat(figures(dealer, MARCH)).isEqualTo(asTwo);
    }

    @Test
    @Tag("CUS-3c")
    @Tag("CUS-9")
    default void whoWasErasedIsNoCustomerOfAnOpenMonth() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer gone = person(dealer, "王", "13812345601");
        delivered(dealer, gone, "2026-03-01");
        delivered(dealer, person(dealer, "李", "13812345602"), "2026-03-01");
        RightsStage.of(dealer).erase(gone.id()).orElseThrow();
        assertThat(figures(dealer, MARCH).complete()).isEqualTo(new Share(1, 1));
    }

    @Test
    @Tag("CUS-3c")
    @Tag("NET-2")
    default void aCarThatIsSoldOnIsStillTheSaleOfWhoHandedItOverAndNobodyElses() {
        DealerStage seller = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(seller, person(seller, "王", "13812345601"), "2026-03-01");
        seller.crm()
                .vehicles()
                .changeOwner(
                        seller.as(Role.DEALER_MANAGER),
                        new ChangeOwner(
                                car.id().value(),
                                person(seller, "李", "13812345602").id().value(),
                                LocalDate.of(2026, 3, 2),
                                null))
                .orElseThrow();
        assertThat(figures(seller, MARCH).complete()).isEqualTo(new Share(1, 1));
        assertThat(figures(other, MARCH)).isEqualTo(QualityFigures.NONE);
    }

    /** A repair under warranty of a car of theirs. */
    static Visit repaired(DealerStage dealer, Customer customer, String arrived) {
        DealerVehicle car = dealer.carOf(customer);
        return dealer.crm()
                .visits()
                .report(
                        dealer.as(Role.INTEGRATION),
                        QualityStage.visit(car, customer, VisitKind.WARRANTY_REPAIR, arrived))
                .orElseThrow();
    }
}
