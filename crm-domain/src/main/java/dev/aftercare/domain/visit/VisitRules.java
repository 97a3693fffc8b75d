package dev.aftercare.domain.visit;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of what is billed and corrected, one function each (VIS-12, hard case 36). */
final class VisitRules {

    private VisitRules() {}

    /** Why a bill goes beyond what the customer agreed to: it is in another currency, or more without their word (VIS-12). */
    static Optional<Refusal> notAgreed(Settlement billed, Quote agreed) {
        if (!billed.bill().currency().equals(agreed.bill().currency())) {
            return Optional.of(otherCurrency(billed.bill(), agreed));
        }
        Money most = agreed.bill().ofCustomer();
        Money asked = billed.bill().ofCustomer();
        return asked.isAbove(most) && !billed.agreedAbove()
                ? Optional.of(Refusal.of(
                        VisitRefusal.ABOVE_AGREED, Map.of("billed", asked.toString(), "agreed", most.toString())))
                : Optional.empty();
    }

    static Refusal otherCurrency(Bill billed, Quote agreed) {
        return Refusal.of(
                VisitRefusal.OTHER_CURRENCY,
                Map.of(
                        "billed",
                        billed.currency().toString(),
                        "agreed",
                        agreed.bill().currency().toString()));
    }

    /** The path with other times of coming and leaving; what is said to have been done in the moment of leaving moves with it. */
    static List<StageEntry> corrected(List<StageEntry> path, Correction correction) {
        ImmutableList.Builder<StageEntry> corrected = ImmutableList.builder();
        Instant end = path.get(path.size() - 1).at();
        for (int i = 0; i < path.size(); i++) {
            StageEntry entry = path.get(i);
            Optional<Instant> other = i == 0
                    ? correction.arrivedAt()
                    : correction.leftAt().filter(at -> entry.at().equals(end));
            corrected.add(other.map(entry::movedTo).orElse(entry));
        }
        return corrected.build();
    }

    /** Why a path cannot be: some stage was reached before the one before it. */
    static Optional<Refusal> outOfOrder(List<StageEntry> path) {
        for (int i = 1; i < path.size(); i++) {
            StageEntry entry = path.get(i);
            if (entry.at().isBefore(path.get(i - 1).at())) {
                return Optional.of(Refusal.of(
                        VisitRefusal.TIMES_OUT_OF_ORDER,
                        Map.of("stage", entry.stage().name(), "at", entry.at().toString())));
            }
        }
        return Optional.empty();
    }

    /**
     * What is billed after a correction; of a visit of which another system told no bill, when it left.
     *
     * @param at when a bill is dated that was not there before
     */
    static Optional<Settlement> corrected(
            Optional<Settlement> settlement, Correction correction, Instant at, String by) {
        return correction
                .bill()
                .or(() -> settlement.map(Settlement::bill))
                .map(bill -> new Settlement(
                        bill,
                        settlement.map(Settlement::at).orElse(at),
                        settlement.map(Settlement::by).orElse(by),
                        correction.agreedAbove()
                                || settlement.map(Settlement::agreedAbove).orElse(false),
                        correction
                                .nextService()
                                .or(() -> settlement.map(Settlement::nextService))
                                .orElse(NextService.notTold())));
    }
}
