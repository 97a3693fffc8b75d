package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A service that a dealer is authorised for and offers (NET-1).
 *
 * @param code short code that bookings name, for example {@code maintenance}
 * @param name what customers read
 * @param minutes how long it holds technician and bay, of a model of which {@code models} says nothing else: a multiple of 15
 * @param skills what the technician must be able to do, each a code with the level from which on: {@code engine}, {@code engine:3}
 * @param equipment what the bay must have
 * @param advisorSkills what the service advisor must be able to, in the same words
 * @param models what is otherwise with some models, by the model's name in small letters
 * @param overDays whether it may stop at closing time and go on when the technician is there again, the car staying in its bay
 *     meanwhile (hard case 15): up to 120 hours of work then, up to 12 otherwise
 * @param parts what it foreseeably needs, of a model of which {@code models} says nothing else: each part once, in the order of numbers
 *     (APT-5b)
 */
public record ServiceOffering(
        String code,
        String name,
        int minutes,
        Set<String> skills,
        Set<String> equipment,
        Set<String> advisorSkills,
        Map<String, ModelNeeds> models,
        boolean overDays,
        List<PartNeed> parts) {

    /** The most of a service that is done in one go. */
    public static final int MOST_MINUTES = 12 * 60;

    /** The most of a service that goes on over several days. */
    public static final int MOST_MINUTES_OVER_DAYS = 120 * 60;

    private static final int TICK_MINUTES = 15;

    /**
     * @throws IllegalArgumentException if one of the times is none of those allowed
     */
    public ServiceOffering {
        int most = overDays ? MOST_MINUTES_OVER_DAYS : MOST_MINUTES;
        requireTime(code, minutes, most);
        models.values().forEach(model -> model.minutes().ifPresent(time -> requireTime(code, time, most)));
        skills = needed(skills);
        equipment = ImmutableSortedSet.copyOf(equipment);
        advisorSkills = needed(advisorSkills);
        models = ImmutableSortedMap.copyOf(models.entrySet().stream()
                .collect(Collectors.toMap(entry -> normal(entry.getKey()), Map.Entry::getValue)));
        parts = ImmutableList.copyOf(PartNeed.together(parts));
    }

    /** A service that any service advisor can take in. */
    public ServiceOffering(
            String code,
            String name,
            int minutes,
            Set<String> skills,
            Set<String> equipment,
            Map<String, ModelNeeds> models,
            boolean overDays,
            List<PartNeed> parts) {
        this(code, name, minutes, skills, equipment, Set.of(), models, overDays, parts);
    }

    /** A service that any service advisor can take in and that foreseeably needs no parts. */
    public ServiceOffering(
            String code,
            String name,
            int minutes,
            Set<String> skills,
            Set<String> equipment,
            Map<String, ModelNeeds> models,
            boolean overDays) {
        this(code, name, minutes, skills, equipment, Set.of(), models, overDays, List.of());
    }

    /** A service that is the same with every model and is done in one go, for an advisor who can take it in. */
    public ServiceOffering(
            String code,
            String name,
            int minutes,
            Set<String> skills,
            Set<String> equipment,
            Set<String> advisorSkills) {
        this(code, name, minutes, skills, equipment, advisorSkills, Map.of(), false, List.of());
    }

    /** A service that is the same with every model and is done in one go, and that any advisor can take in. */
    public ServiceOffering(String code, String name, int minutes, Set<String> skills, Set<String> equipment) {
        this(code, name, minutes, skills, equipment, Map.of(), false);
    }

    /** The same as it is done to a car of that model. */
    public ServiceOffering of(String model) {
        @Nullable ModelNeeds own = models.get(normal(model));
        return own == null
                ? this
                : new ServiceOffering(
                        code,
                        name,
                        own.minutes().orElse(minutes),
                        skills,
                        equipment,
                        advisorSkills,
                        models,
                        overDays,
                        own.parts().orElse(parts));
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

    private static String normal(String model) {
        return model.strip().toLowerCase(Locale.ROOT);
    }

    private static void requireTime(String code, int minutes, int most) {
        if (minutes < TICK_MINUTES || minutes > most || minutes % TICK_MINUTES != 0) {
            throw new IllegalArgumentException("service " + code + ": minutes is " + minutes
                    + ", allowed are multiples of " + TICK_MINUTES + " up to " + most);
        }
    }
}
