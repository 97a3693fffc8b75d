package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A bay (工位) of a workshop with the equipment that stands in it, each by a short code such as {@code lift}.
 *
 * @param outages when it is out of use, by their beginnings, of which no two are the same; they may overlap. What has ended goes with
 *     the next change
 */
public record Bay(BayId id, String name, Set<String> equipment, List<Outage> outages) {

    /** How many outages a bay has that have not ended: it is part of what every booking reads. */
    public static final int MOST_OUTAGES = 50;

    public Bay {
        equipment = ImmutableSortedSet.copyOf(equipment);
        outages = ImmutableList.sortedCopyOf(
                Comparator.comparing(outage -> outage.time().start()), outages);
    }

    /** A bay that is in use all the time. */
    public Bay(BayId id, String name, Set<String> equipment) {
        this(id, name, equipment, List.of());
    }

    /** Whether everything in {@code needed} stands in it. */
    public boolean has(Set<String> needed) {
        return equipment.containsAll(needed);
    }

    /** The outage that begins then. */
    public Optional<Outage> outageFrom(Instant start) {
        return outages.stream().filter(beginningAt(start)).findFirst();
    }

    /** Out of use for {@code outage} too, which takes the place of one that begins at the same instant. */
    public Bay outOfUse(Outage outage, Instant now) {
        Stream<Outage> others =
                outages.stream().filter(beginningAt(outage.time().start()).negate());
        return having(Stream.concat(others, Stream.of(outage)), now);
    }

    /** In use again from {@code now} on, in place of the outage that begins at {@code start}. */
    public Bay inUseAgain(Instant start, Instant now) {
        return having(outages.stream().filter(beginningAt(start).negate()), now);
    }

    private static Predicate<Outage> beginningAt(Instant start) {
        return outage -> outage.time().start().equals(start);
    }

    private Bay having(Stream<Outage> all, Instant now) {
        return new Bay(
                id,
                name,
                equipment,
                all.filter(outage -> outage.time().end().isAfter(now)).toList());
    }
}
