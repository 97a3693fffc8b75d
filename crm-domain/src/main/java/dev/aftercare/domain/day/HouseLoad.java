package dev.aftercare.domain.day;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The cars in a dealer's house by the stage where they stand (VIS-1, VIS-7).
 *
 * @param stages those at which a car stands, in their order
 */
public record HouseLoad(List<AtStage> stages) {

    /**
     * The cars at one stage.
     *
     * @param cars at least one
     * @param longestSince since when the one stands there that came to it first
     */
    public record AtStage(VisitStage stage, int cars, Instant longestSince) {

        private AtStage and(AtStage other) {
            return new AtStage(
                    stage,
                    cars + other.cars,
                    longestSince.isBefore(other.longestSince) ? longestSince : other.longestSince);
        }
    }

    /** An immutable copy. */
    public HouseLoad {
        stages = ImmutableList.copyOf(stages);
    }

    /** The load that visits in the house are, in whatever order. */
    public static HouseLoad of(List<Visit> visits) {
        Map<VisitStage, AtStage> stages = new EnumMap<>(VisitStage.class);
        for (Visit visit : visits) {
            stages.merge(visit.stage(), new AtStage(visit.stage(), 1, visit.since()), AtStage::and);
        }
        return new HouseLoad(stages.values().stream()
                .sorted(Comparator.comparing(AtStage::stage))
                .toList());
    }

    /** All cars in the house. */
    public int cars() {
        return stages.stream().mapToInt(AtStage::cars).sum();
    }
}
