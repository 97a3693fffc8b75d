package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody is able to by their skills on any day, in the words in which services ask: each skill that has not expired, at each level up
 * to its own, so that {@code containsAll} answers whether somebody can do something. Made once for many questions. Immutable.
 */
public final class Abilities {

    /** What holds from a day on until the next one. */
    private final TreeMap<LocalDate, ImmutableSet<String>> from = new TreeMap<>();

    private Abilities(List<Skill> skills) {
        from.put(LocalDate.MIN, on(skills, LocalDate.MIN));
        skills.stream()
                .flatMap(skill -> skill.lastDay().stream())
                .map(last -> last.plusDays(1))
                .distinct()
                .forEach(day -> from.put(day, on(skills, day)));
    }

    /** By the texts of skills. */
    public static Abilities of(Collection<String> skills) {
        return new Abilities(skills.stream().map(Skill::parse).toList());
    }

    /** What the person is able to on {@code day}. */
    public Set<String> on(LocalDate day) {
        return from.floorEntry(day).getValue();
    }

    private static ImmutableSet<String> on(List<Skill> skills, LocalDate day) {
        return skills.stream()
                .filter(skill -> skill.countsOn(day))
                .flatMap(Abilities::levels)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> levels(Skill skill) {
        return IntStream.rangeClosed(1, skill.level())
                .mapToObj(level -> new Skill(skill.code(), level, Optional.empty()).toString());
    }
}
