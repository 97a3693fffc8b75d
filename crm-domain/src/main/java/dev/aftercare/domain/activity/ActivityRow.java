package dev.aftercare.domain.activity;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * The present state of one customer or car as one dealer, or the manufacturer for the whole network, sees it (CUS-6).
 *
 * @param organisation the dealer; the manufacturer where the whole network is looked at
 * @param subject a customer or a car
 * @param state empty where a car was sold on, and there never was a visit
 * @param changesAt the instant at which it changes by itself; empty where it stays
 */
public record ActivityRow(
        OrganisationId organisation,
        Subject subject,
        Optional<ActivityState> state,
        Optional<Instant> changesAt,
        long version) {

    /** The same, decided anew: one version later where something differs. */
    public ActivityRow becoming(Optional<ActivityState> newState, Optional<Instant> newChange) {
        return state.equals(newState) && changesAt.equals(newChange)
                ? this
                : new ActivityRow(organisation, subject, newState, newChange, version + 1);
    }
}
