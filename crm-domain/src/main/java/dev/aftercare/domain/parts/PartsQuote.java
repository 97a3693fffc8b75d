package dev.aftercare.domain.parts;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What foreseeable parts cost and when they are there, as it was known at an instant (APT-5b).
 *
 * @param lines one for each part, in the order of numbers
 */
public record PartsQuote(List<PartLine> lines, Instant at) {

    public PartsQuote {
        lines = ImmutableList.copyOf(lines);
    }

    /** The quote of needs from what a supplier said; what it did not speak of, or in another quantity, is unknown. */
    public static PartsQuote of(Collection<PartNeed> needs, Collection<PartLine> said, Instant at) {
        Map<PartNeed, PartLine> lines =
                said.stream().collect(Collectors.toMap(PartLine::need, Function.identity(), (first, twin) -> first));
        return new PartsQuote(
                PartNeed.together(needs).stream()
                        .map(need -> lines.getOrDefault(need, PartLine.unknown(need, Optional.empty())))
                        .toList(),
                at);
    }

    /** What is needed. */
    public List<PartNeed> needs() {
        return lines.stream().map(PartLine::need).toList();
    }

    /** What all of it costs; empty where there is no part, where a price is unknown, or where currencies differ. */
    public Optional<Money> total() {
        List<Money> amounts =
                lines.stream().flatMap(line -> line.amount().stream()).toList();
        boolean isWhole = amounts.size() == lines.size()
                && amounts.stream().map(Money::currency).distinct().count() == 1;
        return isWhole ? amounts.stream().reduce(Money::plus) : Optional.empty();
    }

    /** The first day on which all is there that is known to arrive; empty where nothing is waited for. */
    public Optional<LocalDate> thereOn() {
        return lines.stream().flatMap(line -> line.arrives().stream()).max(Comparator.naturalOrder());
    }
}
