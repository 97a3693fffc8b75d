package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;

/**
 * How a dealer is laid out, and how customers find it (NET-1, APT-5a).
 *
 * @param parkingPlaces each by its short code
 * @param departments as people there know them; without any, posts name theirs freely
 * @param address where it is, as customers read it; empty where it is not told
 * @param directions how to get there, in words or as a link to a map; empty where they are not told
 */
public record Premises(Set<String> parkingPlaces, List<Department> departments, String address, String directions) {

    public Premises {
        parkingPlaces = ImmutableSortedSet.copyOf(parkingPlaces);
        departments = ImmutableList.copyOf(departments);
    }

    /** Of a dealer whose address is not told. */
    public Premises(Set<String> parkingPlaces, List<Department> departments) {
        this(parkingPlaces, departments, "", "");
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
