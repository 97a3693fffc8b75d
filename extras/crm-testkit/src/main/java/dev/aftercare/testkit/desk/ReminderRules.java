package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.agent;
import static dev.aftercare.testkit.desk.CareDeskRules.careOf;
import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.CareDeskRules.read;
import static dev.aftercare.testkit.desk.CareDeskRules.sold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.care.CareService;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.message.SeeMessages;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The run that reminds, and the queue of messages (CARE-1, CARE-7). A first service of 2025-10-01 is due on 2026-04-01. */
interface ReminderRules extends OnStage {

    /** 15 days before, at nine in Shanghai. */
    String FIRST_REMINDER = "2026-03-17T01:00:00Z";

    @Test
    @Tag("CARE-1")
    @Tag("CARE-7")
    default void theOwnerIsRemindedOnceFifteenDaysAhead() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        stage().itIs("2026-03-17T00:59:59.999999Z");
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        stage().itIs(FIRST_REMINDER);
        runJobs();
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
        Delivery delivery = stage().delivered().get(0);
        assertThat(delivery.address()).startsWith("+86138");
        assertThat(Texts.of(delivery))
                .contains("VW Golf", "2026-04-01", "5000 km", "Dealer SH01", "首保")
                .doesNotContain("{");
        assertThat(delivery.toString()).doesNotContain(delivery.address());
        assertThat(messages(dealer, MessageState.SENT)).hasSize(1);
        read(dealer, car, "2026-03-10", 2_000);
        stage().pass(Duration.ofDays(3));
        runJobs();
        assertThat(stage().delivered()).as("another day of the same service").hasSize(1);
    }

    @Test
    @Tag("CARE-1")
    default void whatIsFoundLateIsRemindedOfAtOnceAtADecentHour() {
        stage().itIs("2026-03-02T14:00:00Z");
        delivered(stage().openDealer("SH01", 1), "2024-10-01");
        runJobs();
        assertThat(stage().delivered()).as("ten in the evening").isEmpty();
        stage().itIs("2026-03-03T01:00:00Z");
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
    }

    @Test
    @Tag("CARE-1")
    default void aServiceDoneMeanwhileTakesTheReminderBack() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        stage().theLineIsDead(true);
        stage().itIs(FIRST_REMINDER);
        runJobs();
        WarrantyRules.service(dealer, car, LocalDate.of(2026, 3, 17), 3_000).orElseThrow();
        stage().theLineIsDead(false);
        stage().pass(Duration.ofHours(1));
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        assertThat(messages(dealer, MessageState.WITHDRAWN)).hasSize(1);
    }

    @Test
    @Tag("HC-24")
    default void afterASaleTheNewOwnerIsRemindedAndTheFormerIsNot() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one, "2025-10-01");
        stage().theLineIsDead(true);
        stage().itIs(FIRST_REMINDER);
        runJobs();
        sold(two, car, two.customer("赵", "六"));
        stage().theLineIsDead(false);
        stage().pass(Duration.ofHours(1));
        runJobs();
        assertThat(messages(one, MessageState.WITHDRAWN)).hasSize(1);
        assertThat(messages(one, MessageState.SENT)).isEmpty();
        assertThat(messages(two, MessageState.SENT)).hasSize(1);
    }

    @Test
    @Tag("CARE-7")
    default void aDeadLineIsTriedFiveTimesWithGrowingGaps() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, "2025-10-01");
        stage().theLineIsDead(true);
        stage().itIs(FIRST_REMINDER);
        assertThat(stage().crm().jobs().runDue(100).failed()).containsEntry("messages", 1);
        runJobs();
        assertThat(messages(dealer, MessageState.QUEUED))
                .as("not again at the same instant")
                .extracting(message -> message.transmission().attempts())
                .containsExactly(1);
        List.of(1, 5, 30, 120).forEach(minutes -> {
            stage().pass(Duration.ofMinutes(minutes));
            runJobs();
        });
        assertThat(messages(dealer, MessageState.FAILED))
                .extracting(message -> message.transmission().attempts())
                .containsExactly(5);
        stage().theLineIsDead(false);
        stage().pass(Duration.ofDays(1));
        runJobs();
        assertThat(stage().delivered()).isEmpty();
    }

    @Test
    @Tag("CARE-7")
    default void whoIsKilledBetweenSendingAndNotingItSendsTheSameMessageAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, "2025-10-01");
        stage().itIs(FIRST_REMINDER);
        stage().diesAfterTheNextDelivery();
        assertThatThrownBy(this::runJobs).isInstanceOf(Stage.Killed.class);
        runJobs();
        assertThat(stage().delivered()).as("not before the gap").hasSize(1);
        stage().pass(Duration.ofMinutes(1));
        runJobs();
        runJobs();
        assertThat(stage().delivered())
                .hasSize(2)
                .extracting(Delivery::id)
                .containsOnly(stage().delivered().get(0).id());
        assertThat(messages(dealer, MessageState.SENT)).hasSize(1);
    }

    @Test
    @Tag("CARE-7")
    @Tag("FUP-1a")
    default void whoHasNoPhoneIsForAPersonToReachUntilTheServiceIsDone() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = remindedWithoutAPhone(dealer);
        assertThat(stage().delivered()).isEmpty();
        OutgoingMessage asked = messages(dealer, MessageState.CALL).get(0);
        assertThat(FollowUpStage.due(dealer)).hasSize(1);
        FollowUp call = FollowUpStage.due(dealer).get(0);
        assertThat(call.customer()).isEqualTo(car.owner().orElseThrow());
        assertThat(call.topics())
                .extracting(Topic::occasion, Topic::about)
                .containsExactly(tuple(Occasion.CARE_DUE, asked.id().subject()));
        WarrantyRules.service(dealer, car, LocalDate.of(2026, 3, 17), 3_000).orElseThrow();
        assertThat(messages(dealer, MessageState.CALL)).isEmpty();
        assertThat(FollowUpStage.due(dealer)).as("nobody calls any more").isEmpty();
        runJobs();
        assertThat(stateOf(dealer, call)).isEqualTo(FollowUpState.CANCELLED);
    }

    @Test
    @Tag("CARE-7")
    @Tag("HC-24")
    default void aCallInPlaceOfAReminderEndsWithTheRunWhereAnotherDealerSoldTheCar() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = remindedWithoutAPhone(one);
        FollowUp call = FollowUpStage.due(one).get(0);
        sold(two, car, two.customer("赵", "六"));
        runJobs();
        assertThat(FollowUpStage.due(one)).isEmpty();
        assertThat(stateOf(one, call)).isEqualTo(FollowUpState.CANCELLED);
    }

    @Test
    @Tag("CARE-7")
    @Tag("FUP-1a")
    default void aCallInPlaceOfAReminderEndsWithTheRunWhereAnotherDealerDidTheService() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = remindedWithoutAPhone(one);
        FollowUp call = FollowUpStage.due(one).get(0);
        two.crm()
                .vehicles()
                .showPapers(
                        two.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();
        WarrantyRules.service(two, car, LocalDate.of(2026, 3, 17), 3_000).orElseThrow();
        runJobs();
        assertThat(stateOf(one, call)).isEqualTo(FollowUpState.CANCELLED);
    }

    /** A car whose owner was to be reminded on 17 March, and could not be written to. */
    private DealerVehicle remindedWithoutAPhone(DealerStage dealer) {
        DealerVehicle car = delivered(dealer, "2025-10-01");
        RegisterCustomer withoutPhone = new RegisterCustomer("王", "小明", null, null, null, null, null);
        dealer.crm()
                .customers()
                .correct(
                        dealer.clerk(),
                        new CorrectCustomer(car.owner().orElseThrow().value(), withoutPhone))
                .orElseThrow();
        stage().itIs(FIRST_REMINDER);
        runJobs();
        return car;
    }

    @Test
    @Tag("CARE-1")
    default void aFirstServiceThatWasNeverHadGivesWayToMaintenance() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        stage().itIs(FIRST_REMINDER);
        runJobs();
        stage().itIs("2026-04-01T15:59:59Z");
        runJobs();
        assertThat(careOf(dealer, car).due().service()).isEqualTo(CareService.FIRST_SERVICE);
        stage().itIs("2026-04-01T16:00:00Z");
        runJobs();
        assertThat(careOf(dealer, car).due().service()).isEqualTo(CareService.MAINTENANCE);
        assertThat(careOf(dealer, car).due().date()).isEqualTo("2026-10-01");
        stage().itIs("2026-09-16T01:00:00Z");
        runJobs();
        assertThat(stage().delivered()).hasSize(2);
    }

    @Test
    @Tag("CARE-7")
    default void runsInParallelRemindOnce() throws InterruptedException, ExecutionException {
        DealerStage dealer = stage().openDealer("SH01", 1);
        for (int i = 0; i < 6; i++) {
            delivered(dealer, "2025-10-01");
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
        assertThat(messages(dealer, MessageState.SENT)).hasSize(6);
    }

    private static FollowUpState stateOf(DealerStage dealer, FollowUp call) {
        return dealer.crm()
                .followUps()
                .find(FollowUpStage.agent(dealer, 1), call.id().value())
                .standing()
                .state();
    }

    private static List<OutgoingMessage> messages(DealerStage dealer, MessageState state) {
        return new ArrayList<>(dealer.crm()
                .messages()
                .list(agent(dealer), new SeeMessages(state, PageOf.first(100)))
                .items());
    }
}
