package dev.aftercare.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a channel may write into a log. */
class DeliveryTest {

    @Test
    @Tag("DESIGN")
    void inWordsItIsWithoutAddressAndWithoutWhatIsSaid() {
        MessageId id = new MessageId(new UUID(1, 2));
        Delivery delivery = new Delivery(
                id,
                MessagePurpose.CARE_REMINDER,
                Channel.SMS,
                "13812345678",
                new Wording("care.reminder", new TreeMap<>(Map.of("car", "川A12345")), "zh"));

        assertThat(delivery)
                .asString()
                .contains(id.toString(), MessagePurpose.CARE_REMINDER.code(), Channel.SMS.name())
                .doesNotContain("138", "川A");
    }
}
