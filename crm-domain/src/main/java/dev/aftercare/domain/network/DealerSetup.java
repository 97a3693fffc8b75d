package dev.aftercare.domain.network;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import java.util.Map;

/** What a dealer may do, and how it is laid out (NET-1). */
public record DealerSetup(Mandate mandate, Premises premises) {

    /** As dealers are opened. */
    public static DealerSetup standard() {
        return new DealerSetup(Mandate.everything(), Premises.unknown());
    }

    /** Whether the mandate covers all that a workshop offers; refused with the first service that it does not. */
    static Outcome<Workshop> check(Mandate mandate, Workshop workshop) {
        return workshop.services().stream()
                .map(ServiceOffering::code)
                .filter(service -> !mandate.covers(service))
                .findFirst()
                .map(service -> Outcome.<Workshop>refused(
                        Refusal.of(NetworkRefusal.SERVICE_NOT_AUTHORISED, Map.of("service", service))))
                .orElseGet(() -> Outcome.accepted(workshop));
    }
}
