package dev.aftercare.domain.urgent;

import static java.util.stream.Collectors.groupingBy;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.DateRange;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures of the responses that a dealer promised on some days (APT-8, APT-10).
 *
 * @param all of the dealer
 * @param byClerk of each who took some, by id; at the end of those that nobody of the staff took
 * @param byAdvisor of each who answered for some, by id; at the end of those for which nobody did
 */
public record PromiseFigures(DateRange days, PromiseCounts all, List<Of> byClerk, List<Of> byAdvisor) {

    /** The figures of one person, or of nobody. */
    public record Of(Optional<StaffId> person, PromiseCounts counts) {}

    /** Counts what was promised on {@code days}, as it is at {@code now}. */
    public static PromiseFigures of(DateRange days, List<UrgentFact> facts, Instant now) {
        return new PromiseFigures(
                days,
                PromiseCounts.of(facts, now),
                by(facts, now, UrgentFact::clerk),
                by(facts, now, UrgentFact::advisor));
    }

    private static List<Of> by(List<UrgentFact> facts, Instant now, Function<UrgentFact, Optional<StaffId>> person) {
        return facts.stream().collect(groupingBy(person)).entrySet().stream()
                .map(entry -> new Of(entry.getKey(), PromiseCounts.of(entry.getValue(), now)))
                .sorted(Comparator.comparing((Of of) -> of.person().isEmpty())
                        .thenComparing(of -> of.person().map(StaffId::toString).orElse("")))
                .toList();
    }
}
