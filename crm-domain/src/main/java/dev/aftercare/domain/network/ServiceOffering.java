package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Set;

/**
 * A service that a dealer is authorised for and offers (NET-1).
 *
 * @param code short code that bookings name, for example {@code maintenance}
 * @param name what customers read
 * @param minutes how long it holds technician and bay: a multiple of 15, up to 12 hours
 * @param skills what the technician must be able to do, each a code with the level from which on: {@code engine}, {@code engine:3}
 * @param equipment what the bay must have
 * @param advisorSkills what the service advisor must be able to, in the same words
 */
public record ServiceOffering(
        String code, String name, int minutes, Set<String> skills, Set<String> equipment, Set<String> advisorSkills) {

    private static final int TICK_MINUTES = 15;
    private static final int MOST_MINUTES = 12 * 60;

    public ServiceOffering {
        if (minutes < TICK_MINUTES || minutes > MOST_MINUTES || minutes % TICK_MINUTES != 0) {
            throw new IllegalArgumentException("service " + code + ": minutes is " + minutes
                    + ", allowed are multiples of " + TICK_MINUTES + " up to " + MOST_MINUTES);
        }
        skills = needed(skills);
        equipment = ImmutableSortedSet.copyOf(equipment);
        advisorSkills = needed(advisorSkills);
    }

    /** A service that any service advisor can take in. */
    public ServiceOffering(String code, String name, int minutes, Set<String> skills, Set<String> equipment) {
        this(code, name, minutes, skills, equipment, Set.of());
    }

    private static Set<String> needed(Set<String> skills) {
        return skills.stream()
                .map(skill -> Skill.needed(skill).toString())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** How many quarters of an hour it holds technician and bay. */
    public int ticks() {
        return minutes / TICK_MINUTES;
    }
}
