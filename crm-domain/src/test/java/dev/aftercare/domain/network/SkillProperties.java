package dev.aftercare.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class SkillProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Property
    @Tag("STAFF-4")
    void somebodyIsAbleExactlyToWhatOneOfTheirSkillsCovers(
            @ForAll("skills") List<Skill> skills, @ForAll("needed") Skill needed, @ForAll("days") LocalDate day) {
        Post post = Post.of(
                Set.of(Role.TECHNICIAN), skills.stream().map(Skill::toString).toList());
        assertThat(post.abilities().on(day).contains(needed.toString()))
                .isEqualTo(skills.stream().anyMatch(skill -> skill.covers(needed, day)));
    }

    @Provide
    Arbitrary<List<Skill>> skills() {
        return Combinators.combine(
                        Arbitraries.of("engine", "ev", "paint"),
                        Arbitraries.integers().between(1, 4),
                        days().optional())
                .as(Skill::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Skill> needed() {
        return Combinators.combine(
                        Arbitraries.of("engine", "ev", "paint"),
                        Arbitraries.integers().between(1, 4))
                .as((code, level) -> new Skill(code, level, Optional.empty()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-3, 3).map(DAY::plusDays);
    }
}
