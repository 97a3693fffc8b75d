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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fields of a customer that the call centre found wrong, which the dealer has to correct in time and the call centre then verifies again
 * (更正通知, CUS-3b). A customer has one open notice at most.
 *
 * @param fields that were found wrong, also by a later look, never empty; what the customer turns out not to have is taken out of them
 * @param required those of them in which something has to stand: they were missing, or are basic. The others are corrected as well where what
 *     was wrong is taken away
 */
public record CorrectionNotice(
        CorrectionNoticeId id,
        OrganisationId dealer,
        CustomerId customer,
        Set<CustomerField> fields,
        Set<CustomerField> required,
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
     * @param lateRounds in how many of them the dealer corrected after the deadline; a later round in time does not undo it
     */
    public record Progress(
            State state, Instant issuedAt, Instant due, Optional<Instant> correctedAt, int rounds, int lateRounds) {

        private Progress corrected(Instant now) {
            return new Progress(
                    State.CORRECTED, issuedAt, due, Optional.of(now), rounds, lateRounds + (now.isAfter(due) ? 1 : 0));
        }

        private Progress verified() {
            return new Progress(State.VERIFIED, issuedAt, due, correctedAt, rounds, lateRounds);
        }

        private Progress wrongAgain(Instant newDue) {
            return state == State.OPEN
                    ? this
                    : new Progress(State.OPEN, issuedAt, newDue, correctedAt, rounds + 1, lateRounds);
        }
    }

    /**
     * One look of the call centre at a customer.
     *
     * @param wrong the fields that it found wrong or missing
     * @param required those of them in which something has to stand
     * @param absent empty fields that are rightly so: the customer has no such thing
     * @param due until when the dealer has to correct what is wrong
     */
    public record Look(
            Set<CustomerField> wrong, Set<CustomerField> required, Set<CustomerField> absent, Instant at, Instant due) {

        /** What it found wrong of some fields. */
        public Look at(Set<CustomerField> wrongOnes) {
            return new Look(wrongOnes, required, absent, at, due);
        }
    }

    public CorrectionNotice {
        fields = ImmutableSet.copyOf(Sets.immutableEnumSet(fields));
        required = ImmutableSet.copyOf(Sets.immutableEnumSet(Sets.intersection(fields, required)));
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("correction notice " + id + " names no field");
        }
    }

    /** A new one about what a look found wrong. */
    public static CorrectionNotice issued(
            CorrectionNoticeId id, OrganisationId dealer, CustomerId customer, Look look) {
        Progress progress = new Progress(State.OPEN, look.at, look.due, Optional.empty(), 1, 0);
        return new CorrectionNotice(id, dealer, customer, look.wrong, look.required, progress, 1);
    }

    /** Until when the dealer has to do something; empty while it is not the dealer's turn. */
    public Optional<Instant> nextDue() {
        return progress.state == State.OPEN ? Optional.of(progress.due) : Optional.empty();
    }

    /**
     * Whether the dealer is late at {@code now}, or was in some round. What was found right without a correction is not late: there was nothing
     * to correct.
     */
    public boolean isLate(Instant now) {
        return progress.lateRounds > 0 || nextDue().filter(now::isAfter).isPresent();
    }

    /**
     * After the customer was changed or looked at, here or at another dealer who knows them: done with once each field was found right,
     * corrected once none is wrong any more, nor missing where something has to stand.
     *
     * @param at when it was
     */
    public CorrectionNotice afterChange(Customer customer, Instant at) {
        if (are(fields, field -> field.foundIn(customer) == VerificationState.VERIFIED)) {
            return becoming(fields, required, progress.verified());
        }
        return progress.state == State.OPEN && are(fields, field -> isCorrected(field, customer))
                ? becoming(fields, required, progress.corrected(at))
                : this;
    }

    /**
     * After the call centre of this dealer looked again: open anew with a new deadline where something was found wrong in this look, done with once
     * all of its fields were found right.
     */
    public CorrectionNotice afterVerdict(Customer customer, Look look) {
        Set<CustomerField> there = Sets.difference(Sets.union(fields, look.wrong), look.absent);
        if (there.isEmpty()) {
            return becoming(fields, required, progress.verified());
        }
        if (!look.wrong.isEmpty()) {
            return becoming(there, Sets.union(required, look.required), progress.wrongAgain(look.due));
        }
        CorrectionNotice left = new CorrectionNotice(id, dealer, customer(), there, required, progress, version);
        CorrectionNotice next = left.afterChange(customer, look.at);
        return becoming(next.fields, next.required, next.progress);
    }

    private boolean isCorrected(CustomerField field, Customer customer) {
        return field.valueIn(customer).isEmpty()
                ? !required.contains(field)
                : field.foundIn(customer) != VerificationState.WRONG;
    }

    private static boolean are(Set<CustomerField> fields, Predicate<CustomerField> such) {
        return fields.stream().allMatch(such);
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

    private CorrectionNotice becoming(Set<CustomerField> newFields, Set<CustomerField> newRequired, Progress next) {
        CorrectionNotice changed =
                new CorrectionNotice(id, dealer, customer, newFields, newRequired, next, version + 1);
        return fields.equals(changed.fields) && required.equals(changed.required) && progress.equals(next)
                ? this
                : changed;
    }
}
