package dev.aftercare.domain.prospect;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many A cards became C cards at a dealer in a period, by consultant and source (CUS-4a).
 *
 * @param lines one for each consultant and source that there are
 */
public record ProspectFigures(List<Line> lines) {

    /**
     * The cards of one consultant, who has them or had them when they were over, that came of one source.
     *
     * @param consultant empty, as the source, for C cards without an A card before
     */
    public record Line(Optional<StaffId> consultant, Optional<ProspectSource> source, ProspectCounts counts) {}

    public ProspectFigures {
        lines = ImmutableList.copyOf(lines);
    }

    /** All of them. */
    public ProspectCounts total() {
        return lines.stream().map(Line::counts).reduce(ProspectCounts.NONE, ProspectCounts::plus);
    }

    /** By consultant, in the order of their ids; without C cards that had no A card before. */
    public Map<StaffId, ProspectCounts> byConsultant() {
        return by(Line::consultant, Comparator.comparing(StaffId::toString));
    }

    /** By source; without C cards that had no A card before. */
    public Map<ProspectSource, ProspectCounts> bySource() {
        return by(Line::source, Comparator.naturalOrder());
    }

    private <K> Map<K, ProspectCounts> by(Function<Line, Optional<K>> key, Comparator<K> order) {
        Map<K, ProspectCounts> sums = new TreeMap<>(order);
        for (Line line : lines) {
            key.apply(line).ifPresent(known -> sums.merge(known, line.counts(), ProspectCounts::plus));
        }
        return sums;
    }
}
