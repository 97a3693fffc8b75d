package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.access.Role;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is in an organisation: roles, skills and department (NET-4).
 *
 * @param skills what the person can do, each by a short code such as {@code engine}
 * @param department the code of one of the dealer's departments; empty for who belongs to none
 */
public record Post(Set<Role> roles, Set<String> skills, Optional<String> department) {

    public Post {
        roles = ImmutableSortedSet.copyOf(roles);
        skills = ImmutableSortedSet.copyOf(skills);
    }

    /** A post in no department. */
    public static Post of(Collection<Role> roles, Collection<String> skills) {
        return new Post(Set.copyOf(roles), Set.copyOf(skills), Optional.empty());
    }
}
