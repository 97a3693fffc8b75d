package dev.aftercare.domain.message;

/**
 * A message as a channel gets it. Texts are put into words by {@code dev.aftercare.text.Texts.of(delivery)}.
 *
 * @param id the key of the message: who has delivered it does nothing on a repeat
 * @param address where it goes, a phone number for SMS; personal
 */
public record Delivery(MessageId id, MessagePurpose purpose, Channel channel, String address, Wording wording) {

    /** Id, purpose and channel; never address or words, so that it may stand in logs. */
    @Override
    public String toString() {
        return "Delivery[" + id + ", " + purpose.code() + ", " + channel + "]";
    }
}
