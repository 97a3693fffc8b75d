package dev.aftercare.usecase.timeline;

import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the timeline of a car, the latest recorded first. Days are in the zone of the dealer of the call, of the manufacturer for the whole
 * network, and those on which an entry was recorded: what another system reported later stands where it was reported.
 *
 * @param kind one kind of entry; none for all
 * @param from the first day; none for the beginning
 * @param to the last day, included; none for no end. Before {@code from} nothing is found
 */
public record SeeVehicleTimeline(
        @NotNull UUID vehicle,
        @Nullable TimelineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Valid PageOf page) {

    /** All of it. */
    public static SeeVehicleTimeline of(UUID vehicle, PageOf page) {
        return new SeeVehicleTimeline(vehicle, null, null, null, page);
    }
}
