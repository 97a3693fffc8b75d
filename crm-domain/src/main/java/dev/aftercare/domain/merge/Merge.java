package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody decided that two customers are one (CUS-4b). The record of the one that was merged stays as it was on that day; its id answers with
 * the survivor while the merge holds.
 *
 * @param organisation in whose books it was decided: a dealer's, about two customers of its own, or the manufacturer's
 * @param merged whose record is kept and read no more
 * @param taken the fields of which the other's value was chosen; what the survivor's record lacked was filled in any case
 * @param before the survivor's record before the merge; of nobody once it was taken back, since nothing needs it any more
 * @param decided when and by whom
 * @param undone when and by whom it was taken back; empty while it holds
 */
public record Merge(
        MergeId id,
        OrganisationId organisation,
        CustomerId merged,
        Set<MergeField> taken,
        Customer before,
        Stamp decided,
        Optional<Stamp> undone,
        long version) {

    /** The order in which merges were decided. */
    public static final Comparator<Merge> IN_ORDER = Comparator.comparing(
                    (Merge merge) -> merge.decided().at())
            .thenComparing(merge -> merge.id().toString());

    /**
     * When something was decided.
     *
     * @param by the id of the actor
     */
    public record Stamp(Instant at, String by) {}

    public Merge {
        taken = ImmutableSet.copyOf(Sets.immutableEnumSet(taken));
    }

    /** A new merge, which holds from now on. */
    public static Merge decided(
            MergeId id,
            OrganisationId organisation,
            Customer survivor,
            CustomerId merged,
            Set<MergeField> taken,
            Stamp decided) {
        return new Merge(id, organisation, merged, taken, survivor, decided, Optional.empty(), 1);
    }

    /**
     * Why the two are not merged like this; empty where they may be (CUS-4b, hard case 31).
     *
     * @param doubts what is known that says they are two, which somebody who is sure confirms
     */
    public Optional<Refusal> whyNot(Customer other, Set<MergeRefusal> doubts, boolean isConfirmed) {
        if (before.isErased() || other.isErased()) {
            return Optional.of(Refusal.of(MergeRefusal.ERASED));
        }
        if (before.kind() != other.kind()) {
            return Optional.of(Refusal.of(MergeRefusal.PERSON_AND_COMPANY));
        }
        return MergeField.withoutRoom(before, other, after(other))
                .map(field -> Refusal.of(MergeRefusal.TOO_MANY_VALUES, Map.of("field", field.name())))
                .or(() -> doubts.stream()
                        .filter(doubt -> !isConfirmed)
                        .min(Comparator.naturalOrder())
                        .map(Refusal::of));
    }

    /** What becomes of each field. */
    public List<FieldComparison> comparedWith(Customer other) {
        return FieldComparison.of(before, other, after(other));
    }

    /** Whose id the other's answers with. */
    public CustomerId survivor() {
        return before.id();
    }

    /** Whether it was not taken back. */
    public boolean holds() {
        return undone.isEmpty();
    }

    /** The survivor's next version, with what the merge made of it; the same where nothing differs. */
    public Customer joined(Customer other) {
        return before.saying(after(other));
    }

    /** The survivor's data as the merge left them. */
    Customer after(Customer other) {
        return joining(before, other);
    }

    /** What the merge makes of other data of the survivor. */
    Customer joining(Customer survivor, Customer other) {
        return MergeField.joined(survivor, other, taken, decided);
    }

    /** The same merge with what the survivor's record would have been before it, had another one not been. */
    Merge beginningWith(Customer data) {
        Customer other = MergeField.patched(before, before, data);
        return other.equals(before)
                ? this
                : new Merge(id, organisation, merged, taken, other, decided, undone, version + 1);
    }

    /** Taken back; unchanged where it was before, refused when the policy's days are over (CUS-4b) or who it was is erased (CUS-9). */
    public Outcome<Merge> undone(Stamp stamp, MergePolicy policy, ZoneId zone) {
        if (!holds()) {
            return Outcome.accepted(this);
        }
        if (before.isErased()) {
            return Outcome.refused(Refusal.of(MergeRefusal.ERASED));
        }
        LocalDate last = ZonedDate.dateAt(decided.at(), zone).plusDays(policy.undoDays());
        if (ZonedDate.dateAt(stamp.at(), zone).isAfter(last)) {
            return Outcome.refused(Refusal.of(
                    MergeRefusal.UNDO_TOO_LATE,
                    Map.of("days", Integer.toString(policy.undoDays()), "lastDay", last.toString())));
        }
        Merge next =
                new Merge(id, organisation, merged, taken, before.erased(), decided, Optional.of(stamp), version + 1);
        return Outcome.accepted(next, next.event(MergeEvent.PARTED));
    }

    /** Its first event. */
    public Happening merging() {
        return event(MergeEvent.MERGED);
    }

    /** The same without who the survivor was before (CUS-9); the same version where that is gone already. */
    public Merge erased() {
        return before.isErased()
                ? this
                : new Merge(id, organisation, merged, taken, before.erased(), decided, undone, version + 1);
    }

    private Happening event(MergeEvent type) {
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(survivor().subject(), merged.subject()),
                Map.of("survivor", survivor().toString(), "merged", merged.toString(), "taken", taken.toString()));
    }
}
