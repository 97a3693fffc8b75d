package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fields of a customer that the call centre found wrong, which the dealer has to correct in time and the call centre then verifies again
 * (更正通知, CUS-3b). A customer has one open notice at most.
 *
 * @param fields that were found wrong, also by a later look, never empty
 */
public record CorrectionNotice(
        CorrectionNoticeId id,
        OrganisationId dealer,
        CustomerId customer,
        Set<CustomerField> fields,
        Progress progress,
        long version) {

    /** Where a notice stands. */
    public enum State {
        /** The dealer has to correct it. */
        OPEN,
        /** Corrected, and to be verified again. */
        CORRECTED,
        /** Found right; nothing more happens. */
        VERIFIED
    }

    /**
     * How far it has come.
     *
     * @param due until when the dealer has to correct, that instant included
     * @param correctedAt when the dealer last did
     * @param rounds how often the call centre found something wrong, 1 or more; each counts against the dealer
     */
    public record Progress(State state, Instant issuedAt, Instant due, Optional<Instant> correctedAt, int rounds) {}

    public CorrectionNotice {
        fields = ImmutableSet.copyOf(Sets.immutableEnumSet(fields));
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("correction notice " + id + " names no field");
        }
    }

    /** A new one. */
    public static CorrectionNotice issued(
            CorrectionNoticeId id,
            OrganisationId dealer,
            CustomerId customer,
            Set<CustomerField> wrong,
            Instant now,
            Instant due) {
        Progress progress = new Progress(State.OPEN, now, due, Optional.empty(), 1);
        return new CorrectionNotice(id, dealer, customer, wrong, progress, 1);
    }

    /** Until when the dealer has to do something; empty while it is not the dealer's turn. */
    public Optional<Instant> nextDue() {
        return progress.state == State.OPEN ? Optional.of(progress.due) : Optional.empty();
    }

    /** Whether the dealer is late at {@code now}, or was when it corrected. */
    public boolean isLate(Instant now) {
        return progress.correctedAt
                .filter(at -> progress.state != State.OPEN)
                .orElse(now)
                .isAfter(progress.due);
    }

    /** After the customer was changed: corrected once none of its fields is wrong or missing any more. */
    public CorrectionNotice afterCorrection(Customer customer, Instant now) {
        boolean isDone = progress.state == State.OPEN
                && fields.stream()
                        .noneMatch(field -> field.valueIn(customer).isEmpty()
                                || field.foundIn(customer) == VerificationState.WRONG);
        return isDone
                ? becoming(
                        fields,
                        new Progress(
                                State.CORRECTED, progress.issuedAt, progress.due, Optional.of(now), progress.rounds))
                : this;
    }

    /**
     * After the call centre looked again: open anew with a new deadline where something was found wrong in this look, done with once all of its
     * fields were found right.
     *
     * @param wrong what was found wrong in this look
     */
    public CorrectionNotice afterVerdict(Customer customer, Set<CustomerField> wrong, Instant due) {
        if (!wrong.isEmpty()) {
            return becoming(
                    Sets.union(fields, wrong),
                    new Progress(
                            State.OPEN,
                            progress.issuedAt,
                            progress.state == State.OPEN ? progress.due : due,
                            progress.correctedAt,
                            progress.state == State.OPEN ? progress.rounds : progress.rounds + 1));
        }
        boolean isRight = fields.stream().allMatch(field -> field.foundIn(customer) == VerificationState.VERIFIED);
        return isRight
                ? becoming(
                        fields,
                        new Progress(
                                State.VERIFIED, progress.issuedAt, progress.due, progress.correctedAt, progress.rounds))
                : this;
    }

    /** What the journal is told: codes and instants. */
    public Happening happening(CustomerEvent type) {
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(customer.subject()),
                Map.of(
                        "fields", fields.stream().map(Enum::name).collect(Collectors.joining(",")),
                        "state", progress.state.name(),
                        "due", progress.due.toString(),
                        "rounds", String.valueOf(progress.rounds)));
    }

    private CorrectionNotice becoming(Set<CustomerField> newFields, Progress next) {
        return fields.equals(newFields) && progress.equals(next)
                ? this
                : new CorrectionNotice(id, dealer, customer, newFields, next, version + 1);
    }
}
