package dev.aftercare.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.testkit.given.Ids;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecordedMessagesTest {

    private final RecordedMessages recorded = new RecordedMessages();

    @Test
    @Tag("CARE-7")
    void aRepeatOfTheSameMessageIsKeptOnce() {
        Delivery one = delivery();
        Delivery other = delivery();
        recorded.deliver(one);
        recorded.deliver(other);
        recorded.deliver(one);
        assertThat(recorded.delivered()).containsExactly(one, other);
    }

    @Test
    @Tag("CARE-7")
    void itFailsAsOftenAsItIsTold() {
        recorded.failNext(1);
        assertThatThrownBy(() -> recorded.deliver(delivery())).isInstanceOf(IllegalStateException.class);
        recorded.deliver(delivery());
        assertThat(recorded.delivered()).hasSize(1);
    }

    private static Delivery delivery() {
        return new Delivery(
                new MessageId(Ids.next()),
                MessagePurpose.CARE_REMINDER,
                Channel.SMS,
                "13812345678",
                new Wording("message.care-reminder", new TreeMap<>(), "en"));
    }
}
