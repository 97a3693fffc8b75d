package dev.aftercare.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OutgoingMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    @Tag("CARE-7")
    void eachTryWaitsLongerThanTheOneBeforeAndAfterFiveItIsSpent() {
        OutgoingMessage message = queued(Channel.SMS);
        List<Duration> gaps = new ArrayList<>();
        while (!message.isSpent()) {
            Instant at = message.transmission().nextTry().orElseThrow();
            assertThat(message.isDue(at)).isTrue();
            assertThat(message.isDue(at.minusNanos(1_000))).isFalse();
            message = message.tried(at, next -> next);
            gaps.add(Duration.between(at, message.transmission().nextTry().orElseThrow()));
        }
        assertThat(gaps).hasSize(5).isSorted().doesNotHaveDuplicates();
        assertThat(message.givenUp().state()).isEqualTo(MessageState.FAILED);
        assertThat(message.givenUp().transmission().nextTry()).isEmpty();
    }

    @Test
    @Tag("CARE-7")
    void whatWasSentIsNotTakenBackAndWhatWasWithdrawnIsNotTried() {
        OutgoingMessage sent = queued(Channel.SMS).tried(NOW, next -> next).sent(NOW);
        assertThatThrownBy(() -> sent.withdrawn(NOW)).isInstanceOf(IllegalStateException.class);
        OutgoingMessage withdrawn = queued(Channel.SMS).withdrawn(NOW);
        assertThatThrownBy(() -> withdrawn.tried(NOW, next -> next)).isInstanceOf(IllegalStateException.class);
        assertThat(withdrawn.sent(NOW).state()).as("it was on its way already").isEqualTo(MessageState.SENT);
    }

    @Test
    @Tag("CARE-7")
    void aCallIsAPersonsTaskFromTheBeginning() {
        OutgoingMessage call = queued(Channel.CALL);
        assertThat(call.state()).isEqualTo(MessageState.CALL);
        assertThat(call.isDue(NOW.plusSeconds(99))).isFalse();
        assertThat(queued(Channel.SMS).turnedToCall().channel()).isEqualTo(Channel.CALL);
    }

    private static OutgoingMessage queued(Channel channel) {
        return OutgoingMessage.queued(
                new MessageId(new UUID(1, 1)),
                new OrganisationId(new UUID(1, 2)),
                new Reason(MessagePurpose.CARE_REMINDER, new CustomerId(new UUID(1, 3)), new VehicleId(new UUID(1, 4))),
                new Wording("message.care-reminder", new TreeMap<>(), "en"),
                channel,
                NOW);
    }
}
