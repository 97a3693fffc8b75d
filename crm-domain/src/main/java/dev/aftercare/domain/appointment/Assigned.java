package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.ServiceOffering;
import java.util.List;

/**
 * An appointment of a day as making room for another sees it: its bay and technician may be changed for equals, its time and its
 * advisor stay.
 *
 * @param service what is done, which says who is able to do it
 * @param holds what it holds
 */
public record Assigned(AppointmentId appointment, ServiceOffering service, List<Hold> holds) {

    public Assigned {
        holds = List.copyOf(holds);
    }

    /** {@code holds} with those of the same kind replaced. */
    Assigned holding(Hold changed) {
        return new Assigned(
                appointment,
                service,
                holds.stream()
                        .map(hold -> hold.kind() == changed.kind() ? changed : hold)
                        .toList());
    }
}
