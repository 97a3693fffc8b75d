package dev.aftercare.domain.urgent;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many promised responses were kept (APT-10). Those that the customer gave up while there was time are not counted.
 *
 * @param due whose response was given or whose time has passed: the whole of which kept, late and missed are parts
 * @param kept answered in time
 * @param late answered, and too late
 * @param missed not answered when their time had passed
 * @param open that are still to be answered, with time left
 */
public record PromiseCounts(long due, long kept, long late, long missed, long open) {

    /** Counts, as it is at {@code now}. */
    static PromiseCounts of(List<UrgentFact> facts, Instant now) {
        long kept = count(facts, UrgentFact::isKept);
        long late = count(facts, UrgentFact::isLate);
        long missed = count(facts, fact -> fact.isMissed(now));
        return new PromiseCounts(kept + late + missed, kept, late, missed, count(facts, fact -> fact.isOpen(now)));
    }

    private static long count(List<UrgentFact> facts, Predicate<UrgentFact> wanted) {
        return facts.stream().filter(wanted).count();
    }
}
