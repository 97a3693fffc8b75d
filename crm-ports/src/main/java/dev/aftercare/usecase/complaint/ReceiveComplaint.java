package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Receives a complaint (CMP-1).
 *
 * @param customer a customer of this dealer
 * @param vehicle a car that this dealer registered
 * @param kind a short code, such as {@code repair-quality}
 * @param receivedAt when it came, now where it is absent; not in the future and within the last 20 years
 * @param reference what another system calls it; the same reference again answers with the complaint that has it
 */
public record ReceiveComplaint(
        @NotNull UUID customer,
        @Nullable UUID vehicle,
        @NotNull @Valid Said said,
        @NotNull ComplaintChannel channel,
        @NotNull @ShortCode String kind,
        @NotNull ComplaintSeverity severity,
        @Nullable Instant receivedAt,
        @Nullable @Valid ReferenceInput reference) {

    /**
     * What the customer said.
     *
     * @param words the complaint itself
     * @param wish what the customer wants
     */
    public record Said(
            @Personal @NotBlank @Size(max = 4000) String words,
            @Personal @Nullable @Size(max = 1000) String wish) {}

    /** An ordinary complaint that comes now, by phone. */
    public static ReceiveComplaint byPhone(UUID customer, String kind, String words) {
        return new ReceiveComplaint(
                customer,
                null,
                new Said(words, null),
                ComplaintChannel.PHONE,
                kind,
                ComplaintSeverity.ORDINARY,
                null,
                null);
    }

    /** The same about a car. */
    public ReceiveComplaint about(UUID car) {
        return new ReceiveComplaint(customer, car, said, channel, kind, severity, receivedAt, reference);
    }

    /** The same received at another time. */
    public ReceiveComplaint receivedAt(Instant instant) {
        return new ReceiveComplaint(customer, vehicle, said, channel, kind, severity, instant, reference);
    }

    /** The same with what another system calls it. */
    public ReceiveComplaint known(String system, String key) {
        return new ReceiveComplaint(
                customer, vehicle, said, channel, kind, severity, receivedAt, new ReferenceInput(system, key));
    }
}
