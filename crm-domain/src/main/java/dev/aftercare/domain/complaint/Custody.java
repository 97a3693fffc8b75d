package dev.aftercare.domain.complaint;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import java.util.Optional;

/**
 * Who has a complaint (首问负责): the first to take it keeps it until somebody else has accepted it; there is no passing
 * around (CMP-2).
 *
 * @param owner who has it; empty until somebody takes it
 * @param offeredTo whom the owner would hand it to; only that person can accept it
 */
public record Custody(Optional<StaffId> owner, Optional<StaffId> offeredTo) {

    /**
     * @throws IllegalArgumentException if it is offered without anybody having it
     */
    public Custody {
        if (offeredTo.isPresent() && owner.isEmpty()) {
            throw new IllegalArgumentException("a complaint is offered to " + offeredTo.get() + " but nobody has it");
        }
    }

    /** Nobody has it yet. */
    public static Custody free() {
        return new Custody(Optional.empty(), Optional.empty());
    }

    /** Taken by the first; the same person may ask again. */
    public Outcome<Custody> takenBy(StaffId person) {
        if (owner.isEmpty()) {
            return Outcome.accepted(new Custody(Optional.of(person), Optional.empty()));
        }
        return owner.get().equals(person)
                ? Outcome.accepted(this)
                : Outcome.refused(Refusal.of(ComplaintRefusal.TAKEN_ALREADY));
    }

    /** Offered to somebody, in place of an earlier offer; offered to its owner it is offered to nobody any more. */
    public Outcome<Custody> offeredTo(StaffId person) {
        return owner.isEmpty()
                ? Outcome.refused(Refusal.of(ComplaintRefusal.NOBODY_HAS_IT))
                : Outcome.accepted(new Custody(
                        owner, Optional.of(person).filter(other -> !owner.get().equals(other))));
    }

    /** Accepted by the one it is offered to, who has it from now on. */
    public Outcome<Custody> acceptedBy(StaffId person) {
        return offeredTo.filter(person::equals).isPresent()
                ? Outcome.accepted(new Custody(offeredTo, Optional.empty()))
                : Outcome.refused(Refusal.of(ComplaintRefusal.NOT_OFFERED));
    }

    /**
     * The same without {@code leaver}: the heir has what that person had, and an offer to them is withdrawn (NET-3). Without an heir it
     * stays where it is.
     */
    Custody handedOver(StaffId leaver, Optional<StaffId> heir) {
        Optional<StaffId> newOwner = owner.map(person -> person.equals(leaver) ? heir.orElse(person) : person);
        return new Custody(
                newOwner, offeredTo.filter(person -> !person.equals(leaver) && !newOwner.equals(Optional.of(person))));
    }
}
