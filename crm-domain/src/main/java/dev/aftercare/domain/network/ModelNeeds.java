package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a service takes with one model where that is not what it takes with others (NET-1, APT-5b).
 *
 * @param minutes how long it takes, a multiple of 15; empty where it takes as long as with others
 * @param parts what it foreseeably needs in the place of what others need, each part once, in the order of numbers: an empty list
 *     where it needs nothing; empty where it needs what others need
 */
public record ModelNeeds(OptionalInt minutes, Optional<List<PartNeed>> parts) {

    public ModelNeeds {
        parts = parts.map(needs -> ImmutableList.copyOf(PartNeed.together(needs)));
    }

    /** Another time, with the parts that others need. */
    public static ModelNeeds ofMinutes(int minutes) {
        return new ModelNeeds(OptionalInt.of(minutes), Optional.empty());
    }

    /** Other parts, in the time that others take. */
    public static ModelNeeds ofParts(List<PartNeed> parts) {
        return new ModelNeeds(OptionalInt.empty(), Optional.of(parts));
    }
}
