package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.LifeCycleStage.end;
import static dev.aftercare.testkit.desk.LifeCycleStage.manufacturer;
import static dev.aftercare.testkit.desk.LifeCycleStage.withdraw;
import static dev.aftercare.testkit.desk.PaperStage.FIRST_REMINDER;
import static dev.aftercare.testkit.desk.PaperStage.LAST_DAY;
import static dev.aftercare.testkit.desk.PaperStage.inspected;
import static dev.aftercare.testkit.desk.PaperStage.insured;
import static dev.aftercare.testkit.desk.PaperStage.listed;
import static dev.aftercare.testkit.desk.PaperStage.messages;
import static dev.aftercare.testkit.desk.PaperStage.papers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.inspection.WithdrawInspection;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What takes reminders of papers back, and what brings them again (CARE-1, VEH-5, hard cases 24, 27 and 36). It is 2 March 2026. */
interface PapersTakenBackRules extends OnStage {

    @Test
    @Tag("CARE-1")
    @Tag("HC-36")
    default void aRenewalTakesItsReminderBackAndWhatElseItToldOfIsToldAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
        insured(dealer, car, InsuranceKind.COMMERCIAL, LAST_DAY);
        remindedOverADeadLine();
        insured(dealer, car, InsuranceKind.COMPULSORY, "2027-03-31");
        theLineIsMended();
        assertThat(stage().delivered()).hasSize(1);
        assertThat(Texts.of(stage().delivered().get(0))).contains("商业险").doesNotContain("交强险");
        assertThat(messages(dealer, MessageState.WITHDRAWN)).hasSize(1);
        assertThat(papers(dealer)).containsExactly(Paper.COMMERCIAL_INSURANCE);
    }

    @Test
    @Tag("CARE-1")
    @Tag("VEH-5")
    default void whatWasRenewedOrInspectedIsNotDueAnyMore() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
        inspected(dealer, car, "2024-04-01", LAST_DAY);
        assertThat(papers(dealer)).containsExactly(Paper.COMPULSORY_INSURANCE, Paper.INSPECTION);
        insured(dealer, car, InsuranceKind.COMPULSORY, "2027-03-31");
        inspected(dealer, car, "2026-03-01", "2028-03-31");
        assertThat(listed(dealer)).isEmpty();
        stage().itIs(FIRST_REMINDER);
        runJobs();
        assertThat(stage().delivered()).isEmpty();
    }

    @Test
    @Tag("HC-24")
    @Tag("VEH-2")
    default void afterASaleElsewhereNobodyIsToldOfTheFormerOwnersPapers() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        insured(one, car, InsuranceKind.COMPULSORY, LAST_DAY);
        inspected(one, car, "2024-04-01", LAST_DAY);
        remindedOverADeadLine();
        Customer buyer = two.customer("赵", "六");
        CareDeskRules.sold(two, car, buyer);
        assertThat(listed(one)).isEmpty();
        theLineIsMended();
        assertThat(stage().delivered()).isEmpty();
        assertThat(messages(one, MessageState.WITHDRAWN)).hasSize(1);
        assertThat(listed(one)).isEmpty();
        insured(two, car, InsuranceKind.COMPULSORY, LAST_DAY);
        runJobs();
        assertThat(messages(two, MessageState.SENT))
                .extracting(message -> message.reason().customer())
                .containsExactly(buyer.id());
    }

    @Test
    @Tag("VEH-2")
    default void byTheDealersOwnWordTheNextOwnersPapersAreTheirOwn() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
        inspected(dealer, car, "2024-04-01", LAST_DAY);
        Customer next = dealer.customer("李", "娜");
        InsuranceRules.registered(dealer, car, next);
        assertThat(papers(dealer)).containsExactly(Paper.INSPECTION);
        stage().itIs(FIRST_REMINDER);
        runJobs();
        assertThat(messages(dealer, MessageState.SENT))
                .extracting(message -> message.reason().customer())
                .containsExactly(next.id());
    }

    @Test
    @Tag("CARE-1")
    default void whoOwnsACarThatHadNoOwnerIsRemindedAsSoonAsTheyAreKnown() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.crm()
                .vehicles()
                .register(dealer.clerk(), RegisterVehicle.car("LSVAA4182E3000001", "VW", "Golf", "沪A00001"))
                .orElseThrow();
        inspected(dealer, car, "2024-04-01", LAST_DAY);
        stage().itIs(FIRST_REMINDER);
        runJobs();
        assertThat(papers(dealer)).containsExactly(Paper.INSPECTION);
        assertThat(stage().crm().jobs().runDue(100).done())
                .as("not again at the same instant")
                .containsEntry("papers", 0);
        InsuranceRules.registered(dealer, car, dealer.customer("李", "娜"));
        stage().pass(Duration.ofDays(1));
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
    }

    @Test
    @Tag("HC-27")
    default void ofAStolenCarNothingIsToldUntilItIsFoundAndThenOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
        remindedOverADeadLine();
        VehicleEnd stolen = stolen(dealer, car);
        assertThat(listed(dealer)).isEmpty();
        theLineIsMended();
        inspected(dealer, car, "2024-04-01", LAST_DAY);
        assertThat(listed(dealer)).isEmpty();
        assertThat(stage().delivered()).isEmpty();
        withdraw(dealer, manufacturer(dealer), stolen).orElseThrow();
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
        assertThat(papers(dealer)).containsExactly(Paper.COMPULSORY_INSURANCE, Paper.INSPECTION);
        withdraw(dealer, manufacturer(dealer), stolen(dealer, car)).orElseThrow();
        runJobs();
        assertThat(stage().delivered()).as("they were told").hasSize(1);
        assertThat(papers(dealer)).containsExactly(Paper.COMPULSORY_INSURANCE, Paper.INSPECTION);
    }

    @Test
    @Tag("CARE-1")
    @Tag("NET-2")
    default void anInspectionTakesTheRemindersOfEveryDealerBackUntilItIsTakenBackItself() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        inspected(one, car, "2024-04-01", LAST_DAY);
        insured(one, car, InsuranceKind.COMPULSORY, LAST_DAY);
        InsuranceRules.registered(two, car, two.customer("王", "小明"));
        remindedOverADeadLine();
        inspected(two, car, "2026-03-15", "2028-03-31");
        theLineIsMended();
        assertThat(stage().delivered()).hasSize(1);
        assertThat(Texts.of(stage().delivered().get(0))).contains("交强险").doesNotContain("年检");
        assertThat(papers(one)).containsExactly(Paper.COMPULSORY_INSURANCE);
        two.crm()
                .inspections()
                .withdraw(two.clerk(), new WithdrawInspection(car.id().value(), LocalDate.of(2026, 3, 15)))
                .orElseThrow();
        runJobs();
        assertThat(stage().delivered()).hasSize(2);
        assertThat(Texts.of(stage().delivered().get(1))).contains("年检").doesNotContain("交强险");
        assertThat(papers(two)).isEmpty();
    }

    @Test
    @Tag("CUS-9")
    default void whoIsErasedIsNotReminded() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
        inspected(dealer, car, "2024-04-01", LAST_DAY);
        RightsStage.of(dealer).erase(car.owner().orElseThrow()).orElseThrow();
        stage().itIs(FIRST_REMINDER);
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        assertThat(papers(dealer)).as("the inspection is the car's").containsExactly(Paper.INSPECTION);
        assertThat(stage().crm().jobs().runDue(100).done()).containsEntry("papers", 0);
    }

    private void remindedOverADeadLine() {
        stage().theLineIsDead(true);
        stage().itIs(FIRST_REMINDER);
        runJobs();
    }

    private void theLineIsMended() {
        stage().theLineIsDead(false);
        stage().pass(Duration.ofHours(1));
        runJobs();
    }

    /** The manufacturer says so, which needs no ground. */
    private static VehicleEnd stolen(DealerStage dealer, DealerVehicle car) {
        return end(dealer, manufacturer(dealer), car.id(), EndKind.STOLEN, "2026-03-01")
                .orElseThrow();
    }
}
