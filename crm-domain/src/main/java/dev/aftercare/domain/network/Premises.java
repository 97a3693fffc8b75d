package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;

/**
 * How a dealer is laid out (NET-1).
 *
 * @param parkingPlaces each by its short code
 * @param departments as people there know them; without any, posts name theirs freely
 */
public record Premises(Set<String> parkingPlaces, List<Department> departments) {

    public Premises {
        parkingPlaces = ImmutableSortedSet.copyOf(parkingPlaces);
        departments = ImmutableList.copyOf(departments);
    }

    /** Nothing of it is told. */
    public static Premises unknown() {
        return new Premises(Set.of(), List.of());
    }

    /** Whether a post may be in that department. */
    public boolean knows(String department) {
        return departments.isEmpty()
                || departments.stream().anyMatch(each -> each.code().equals(department));
    }
}
