package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.PaperStage.FIRST_REMINDER;
import static dev.aftercare.testkit.desk.PaperStage.LAST_DAY;
import static dev.aftercare.testkit.desk.PaperStage.drives;
import static dev.aftercare.testkit.desk.PaperStage.inspected;
import static dev.aftercare.testkit.desk.PaperStage.insured;
import static dev.aftercare.testkit.desk.PaperStage.listed;
import static dev.aftercare.testkit.desk.PaperStage.messages;
import static dev.aftercare.testkit.desk.PaperStage.papers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.care.ReminderDays;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.insurance.CorrectInsurance;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom the run reminds of policies and inspections, when, and by what (CARE-1, CARE-4, VEH-5). It is 2 March 2026. */
interface PaperReminderRules extends OnStage {

    @Test
    @Tag("CARE-1")
    @Tag("CARE-7")
    @Tag("VEH-5")
    default void thePolicysHolderIsRemindedOnceFifteenDaysAheadAndItIsListed() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        insured(dealer, car, InsuranceKind.COMMERCIAL, LAST_DAY);
        assertThat(listed(dealer))
                .singleElement()
                .extracting(PaperDue::vehicle, PaperDue::paper, PaperDue::dueOn, PaperDue::reminder)
                .containsExactly(car.id(), Paper.COMMERCIAL_INSURANCE, LocalDate.parse(LAST_DAY), Optional.empty());
        stage().itIs("2026-03-16T00:59:59.999999Z");
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        stage().itIs(FIRST_REMINDER);
        runJobs();
        stage().pass(Duration.ofDays(3));
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
        assertThat(Texts.of(stage().delivered().get(0)))
                .contains("VW Golf", "商业险", LAST_DAY, "Dealer SH01")
                .doesNotContain("{");
        assertThat(listed(dealer).get(0).reminder())
                .contains(messages(dealer, MessageState.SENT).get(0).id());
        assertThatThrownBy(() -> dealer.crm().care().papers(dealer.as(Role.GUARD), PageOf.first(9)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("CARE-4")
    @Tag("HC-37")
    default void papersOfOneWeekAreOneMessageAndALaterOneIsAnother() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
        insured(dealer, car, InsuranceKind.COMMERCIAL, "2026-04-02");
        inspected(dealer, car, "2024-04-01", "2026-04-07");
        DealerVehicle other = dealer.aCar();
        insured(dealer, other, InsuranceKind.COMPULSORY, LAST_DAY);
        inspected(dealer, other, "2024-04-01", "2026-04-08");
        stage().itIs(FIRST_REMINDER);
        runJobs();
        assertThat(stage().delivered())
                .extracting(Texts::of)
                .hasSize(2)
                .anyMatch(text -> text.contains("交强险将于2026-03-31")
                        && text.contains("商业险将于2026-04-02")
                        && text.contains("年检将于2026-04-07"))
                .anyMatch(text -> text.contains("交强险将于2026-03-31") && !text.contains("年检"));
        stage().itIs("2026-03-24T01:00:00Z");
        runJobs();
        assertThat(stage().delivered()).hasSize(3);
        assertThat(Texts.of(stage().delivered().get(2))).contains("年检将于2026-04-08");
    }

    @Test
    @Tag("CARE-1")
    default void eachDealerSaysHowLongBeforePoliciesAndInspectionsAreRemindedOf() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        CarePolicy standard = CarePolicy.standard();
        CarePolicy early = new CarePolicy(
                10_000,
                12,
                List.of(),
                standard.window(),
                standard.channel(),
                "en",
                new ReminderDays(45, 30),
                new ReminderDays(60, 50));
        dealer.crm()
                .policies()
                .record(
                        dealer.as(Role.DEALER_MANAGER),
                        RecordPolicy.of(CarePolicy.KIND, LocalDate.of(2026, 1, 1), early))
                .orElseThrow();
        insured(dealer, dealer.aCar(), InsuranceKind.COMPULSORY, "2026-04-20");
        inspected(dealer, dealer.aCar(), "2024-04-01", "2026-05-05");
        stage().itIs("2026-03-05T01:00:00Z");
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        stage().itIs("2026-03-06T01:00:00Z");
        runJobs();
        assertThat(stage().delivered())
                .extracting(Texts::of)
                .hasSize(2)
                .anyMatch(text -> text.contains("the compulsory insurance is due by 2026-04-20"))
                .anyMatch(text -> text.contains("the statutory inspection is due by 2026-05-05"));
    }

    @Test
    @Tag("CUS-1")
    @Tag("CUS-2")
    default void whoDrivesTheCarIsRemindedOfItsInspectionAndItsOwnerOfItsPolicy() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        UUID owner = car.owner().orElseThrow().value();
        Customer driver = dealer.customer("李", "娜");
        drives(dealer, car, driver);
        insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
        inspected(dealer, car, "2024-04-01", LAST_DAY);
        DealerVehicle second = dealer.aCar();
        Customer silent = dealer.customer("赵", "敏");
        List.of(ContactChannel.SMS, ContactChannel.CALL)
                .forEach(channel -> dealer.crm()
                        .customers()
                        .recordConsent(
                                dealer.clerk(),
                                RecordConsent.withdrawn(
                                        silent.id().value(), ConsentPurpose.SERVICE, channel, Means.BY_PHONE))
                        .orElseThrow());
        drives(dealer, second, silent);
        inspected(dealer, second, "2024-04-01", LAST_DAY);
        stage().itIs(FIRST_REMINDER);
        runJobs();
        assertThat(messages(dealer, MessageState.SENT))
                .extracting(
                        message -> message.reason().customer().value(),
                        message -> message.wording().arguments().get("first"))
                .containsExactlyInAnyOrder(
                        tuple(owner, "COMPULSORY_INSURANCE"),
                        tuple(driver.id().value(), "INSPECTION"),
                        tuple(second.owner().orElseThrow().value(), "INSPECTION"));
    }

    @Test
    @Tag("CARE-1")
    default void whatRanOutLongAgoIsHistoryAndWhatRanOutLatelyIsToldAtOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle history = dealer.aCar();
        DealerVehicle lately = dealer.aCar();
        insured(dealer, history, InsuranceKind.COMPULSORY, "2026-01-30");
        insured(dealer, lately, InsuranceKind.COMPULSORY, "2026-01-31");
        stage().itIs("2026-03-02T01:00:00Z");
        runJobs();
        assertThat(messages(dealer, MessageState.SENT))
                .extracting(message -> message.reason().vehicle())
                .containsExactly(lately.id());
        assertThat(listed(dealer)).extracting(PaperDue::vehicle).containsExactly(lately.id());
    }

    @Test
    @Tag("CARE-7")
    @Tag("FUP-1a")
    default void whoHasNoPhoneIsCalledAndAServiceDoneDoesNotEndThatCall() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-10-01");
        dealer.crm()
                .customers()
                .correct(
                        dealer.clerk(),
                        new CorrectCustomer(
                                car.owner().orElseThrow().value(),
                                new RegisterCustomer("王", "小明", null, null, null, null, null)))
                .orElseThrow();
        insured(dealer, car, InsuranceKind.COMPULSORY, "2026-04-01");
        stage().itIs(ReminderRules.FIRST_REMINDER);
        runJobs();
        assertThat(messages(dealer, MessageState.CALL)).hasSize(2);
        WarrantyRules.service(dealer, car, LocalDate.of(2026, 3, 17), 3_000).orElseThrow();
        OutgoingMessage left = messages(dealer, MessageState.CALL).get(0);
        assertThat(FollowUpStage.due(dealer))
                .singleElement()
                .satisfies(call -> assertThat(call.topics())
                        .extracting(topic -> topic.about())
                        .containsExactly(left.id().subject()));
        insured(dealer, car, InsuranceKind.COMPULSORY, "2027-04-01");
        assertThat(FollowUpStage.due(dealer)).as("nobody calls any more").isEmpty();
    }

    @Test
    @Tag("CARE-1")
    @Tag("HC-36")
    default void ofAnotherDayItIsAnotherDue() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Insurance policy = insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
        stage().itIs(FIRST_REMINDER);
        runJobs();
        LocalDate right = LocalDate.of(2026, 3, 30);
        dealer.crm()
                .insurances()
                .correct(
                        dealer.clerk(),
                        new CorrectInsurance(
                                policy.id().value(),
                                InsuranceInput.of(
                                        InsuranceKind.COMPULSORY, "Ping An", "P-1", right.minusDays(300), right)))
                .orElseThrow();
        runJobs();
        assertThat(stage().delivered())
                .extracting(Texts::of)
                .hasSize(2)
                .last()
                .asString()
                .contains("2026-03-30");
        dealer.crm().insurances().withdraw(dealer.clerk(), policy.id().value()).orElseThrow();
        assertThat(papers(dealer)).isEmpty();
    }

    @Test
    @Tag("CARE-7")
    default void runsInParallelRemindOfPapersOnce() throws InterruptedException, ExecutionException {
        DealerStage dealer = stage().openDealer("SH01", 1);
        for (int i = 0; i < 6; i++) {
            DealerVehicle car = dealer.aCar();
            insured(dealer, car, InsuranceKind.COMPULSORY, LAST_DAY);
            insured(dealer, car, InsuranceKind.COMMERCIAL, LAST_DAY);
        }
        stage().itIs(FIRST_REMINDER);
        Callable<Object> run = () -> stage().crm().jobs().runDue(100);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (Future<Object> each : threads.invokeAll(List.of(run, run, run))) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        runJobs();
        assertThat(stage().delivered()).hasSize(6).extracting(Delivery::id).doesNotHaveDuplicates();
    }
}
