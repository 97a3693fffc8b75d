package dev.aftercare.testkit.given;

import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Builds a version of a policy. */
public final class PolicyBuilder {

    private PolicyId id = new PolicyId(Ids.next());
    private Optional<OrganisationId> dealer = Optional.empty();
    private LocalDate validFrom = PolicyVersion.OPEN;
    private Instant recordedAt = Given.NOW;

    PolicyBuilder() {}

    public PolicyBuilder id(UUID newId) {
        id = new PolicyId(newId);
        return this;
    }

    /** The dealer's own. */
    public PolicyBuilder of(Dealer owner) {
        dealer = Optional.of(owner.id());
        return this;
    }

    public PolicyBuilder validFrom(LocalDate day) {
        validFrom = day;
        return this;
    }

    public PolicyBuilder recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    /** A version of the appointment policy with its standard numbers. */
    public PolicyVersion<AppointmentPolicy> build() {
        return with(AppointmentPolicy.KIND, AppointmentPolicy.standard());
    }

    /** A version of {@code kind} with these numbers. */
    public <P extends Record> PolicyVersion<P> with(PolicyKind<P> kind, P body) {
        return new PolicyVersion<>(id, kind, dealer, validFrom, recordedAt, body);
    }
}
