package dev.aftercare.domain.followup;

import java.util.Optional;

/**
 * Where a call stands.
 *
 * @param lease while it is handed out
 * @param replacedBy the call that took its place
 */
public record Standing(FollowUpState state, Optional<Lease> lease, Optional<FollowUpId> replacedBy) {

    static Standing in(FollowUpState state) {
        return new Standing(state, Optional.empty(), Optional.empty());
    }
}
