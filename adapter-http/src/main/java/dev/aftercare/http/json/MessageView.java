package dev.aftercare.http.json;

import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.message.Transmission;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message to a customer; its words are made when it is sent. */
public record MessageView(
        String id,
        String purpose,
        String customer,
        String vehicle,
        String channel,
        Map<String, String> arguments,
        Progress progress) {

    /** How far it has come. */
    public record Progress(
            String state, String queuedAt, @Nullable String sentAt, int attempts) {}

    /** The view of {@code message}. */
    public static MessageView of(OutgoingMessage message) {
        Transmission transmission = message.transmission();
        return new MessageView(
                message.id().toString(),
                message.reason().purpose().code(),
                message.reason().customer().toString(),
                message.reason().vehicle().toString(),
                message.channel().name(),
                message.wording().arguments(),
                new Progress(
                        transmission.state().name(),
                        transmission.queuedAt().toString(),
                        transmission.sentAt().map(Object::toString).orElse(null),
                        transmission.attempts()));
    }
}
