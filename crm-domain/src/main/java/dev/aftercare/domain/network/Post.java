package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.access.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is in an organisation: roles, skills and department (NET-4).
 *
 * @param skills what the person can do, each as the text of a {@link Skill}: a code such as {@code engine}, or with level and last day
 * @param department the code of the department; empty for who belongs to none
 * @param isHead whether the person heads the department
 */
public record Post(Set<Role> roles, Set<String> skills, Optional<String> department, boolean isHead) {

    /**
     * @throws IllegalArgumentException if somebody heads no department, or a skill is none
     */
    public Post {
        if (isHead && department.isEmpty()) {
            throw new IllegalArgumentException("the head of a department belongs to one; name it");
        }
        roles = ImmutableSortedSet.copyOf(roles);
        skills = skills.stream()
                .map(skill -> Skill.parse(skill).toString())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** A post in no department. */
    public static Post of(Collection<Role> roles, Collection<String> skills) {
        return new Post(Set.copyOf(roles), Set.copyOf(skills), Optional.empty(), false);
    }

    /** What the person is able to, by the day. */
    public Abilities abilities() {
        return Abilities.of(skills);
    }

    /** The same, heading its department. */
    public Post asHead() {
        return new Post(roles, skills, department, true);
    }

    /** Whether the person heads that department. */
    public boolean heads(String other) {
        return isHead && department.filter(other::equals).isPresent();
    }
}
