package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.agent;
import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.message.SeeMessages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a message may come, at each of its tries, and what becomes of one that nobody can send (CARE-4, hard case 37). */
interface QuietHoursRules extends OnStage {

    /** Half past seven in the evening in Shanghai; messages are sent until eight. */
    String EVENING = "2026-03-02T11:30:00Z";

    @Test
    @Tag("HC-37")
    @Tag("CARE-4")
    default void aRetryThatWouldComeAtNightWaitsForTheMorning() {
        DealerStage dealer = overdueIn(EVENING);
        stage().theLineIsDead(true);
        run();
        for (int minutes : List.of(1, 5)) {
            stage().pass(Duration.ofMinutes(minutes));
            run();
        }
        assertThat(only(dealer, MessageState.QUEUED).transmission())
                .returns(3, sent -> sent.attempts())
                .satisfies(sent -> assertThat(sent.nextTry()).contains(dealer.at("2026-03-03T09:00")));
        stage().theLineIsDead(false);
        stage().itIs("2026-03-03T00:59:59.999999Z");
        run();
        assertThat(stage().delivered()).isEmpty();
        stage().itIs("2026-03-03T01:00:00Z");
        run();
        assertThat(stage().delivered()).hasSize(1);
    }

    @Test
    @Tag("HC-37")
    @Tag("CARE-4")
    default void whatWasQueuedByDayIsNotSentAtNightWhereTheRunStoodStill() {
        DealerStage dealer = overdueIn(EVENING);
        stage().theLineIsDead(true);
        run();
        stage().theLineIsDead(false);
        stage().itIs("2026-03-02T12:00:00Z");
        run();
        assertThat(stage().delivered()).as("eight in the evening").isEmpty();
        assertThat(only(dealer, MessageState.QUEUED).transmission().attempts())
                .as("waiting is no try")
                .isEqualTo(1);
        stage().itIs("2026-03-03T01:00:00Z");
        run();
        assertThat(stage().delivered()).hasSize(1);
    }

    @Test
    @Tag("CARE-7")
    @Tag("FUP-1a")
    default void whereTheHostHasNoChannelAPersonCallsAndNothingIsSaidToBeSent() {
        DealerStage dealer = overdueIn(EVENING);
        Crm withoutChannel = Crm.builder(storage()).clock(stage()::now).build();
        withoutChannel.jobs().runDue(100);
        stage().itIs("2026-03-03T00:00:00Z");
        assertThat(messages(dealer, MessageState.SENT)).isEmpty();
        OutgoingMessage asked = only(dealer, MessageState.CALL);
        assertThat(FollowUpStage.due(dealer).get(0).topics().get(0).about())
                .isEqualTo(asked.id().subject());
    }

    /** A dealer with one car whose owner is to be reminded at once, at that time. */
    private DealerStage overdueIn(String instant) {
        stage().itIs(instant);
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, "2024-10-01");
        return dealer;
    }

    private void run() {
        stage().crm().jobs().runDue(100);
    }

    private static OutgoingMessage only(DealerStage dealer, MessageState state) {
        List<OutgoingMessage> found = messages(dealer, state);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<OutgoingMessage> messages(DealerStage dealer, MessageState state) {
        return dealer.crm()
                .messages()
                .list(agent(dealer), new SeeMessages(state, PageOf.first(9)))
                .items();
    }
}
