package dev.aftercare.usecase.merge;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;

/**
 * The two who become one, or two again.
 *
 * @param survivor all ids of the one whose data stay
 * @param other all ids of the other
 * @param dealers the dealers of either that the scope reaches, in the order of their ids' texts
 */
public record Sides(Identity survivor, Identity other, SortedSet<OrganisationId> dealers) {

    static Sides of(Identity survivor, Identity other, Collection<OrganisationId> dealers) {
        return new Sides(
                survivor, other, ImmutableSortedSet.copyOf(Comparator.comparing(OrganisationId::toString), dealers));
    }
}
