package dev.aftercare.domain.urgent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.DateRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Every promise is counted once, for the dealer, its clerk and its advisor (APT-8, APT-10). */
class PromiseCountsProperties {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final DateRange MARCH = DateRange.ofMonth(2026, 3);

    @Property(tries = 300)
    @Tag("APT-8")
    @Tag("APT-10")
    void eachIsOneOfKeptLateMissedAndOpenUnlessItWasGivenUpInTime(
            @ForAll("facts") List<UrgentFact> facts, @ForAll("instants") Instant now) {
        PromiseFigures figures = PromiseFigures.of(MARCH, facts, now);
        PromiseCounts all = figures.all();
        long givenUpInTime = facts.stream()
                .filter(fact -> fact.withdrawnAt()
                        .filter(at -> !at.isAfter(fact.until()))
                        .isPresent())
                .count();
        assertThat(all.kept() + all.late() + all.missed()).isEqualTo(all.due());
        assertThat(all.due() + all.open() + givenUpInTime).isEqualTo(facts.size());
        for (List<PromiseFigures.Of> people : List.of(figures.byClerk(), figures.byAdvisor())) {
            assertThat(people).extracting(PromiseFigures.Of::person).doesNotHaveDuplicates();
            assertThat(sum(people.stream().map(PromiseFigures.Of::counts))).isEqualTo(all);
        }
    }

    private static PromiseCounts sum(Stream<PromiseCounts> parts) {
        return parts.reduce(
                new PromiseCounts(0, 0, 0, 0, 0),
                (one, other) -> new PromiseCounts(
                        one.due() + other.due(),
                        one.kept() + other.kept(),
                        one.late() + other.late(),
                        one.missed() + other.missed(),
                        one.open() + other.open()));
    }

    @Provide
    Arbitrary<List<UrgentFact>> facts() {
        Arbitrary<Optional<StaffId>> people = Arbitraries.integers()
                .between(1, 3)
                .map(number -> new StaffId(new UUID(0, number)))
                .optional();
        Arbitrary<UrgentFact> fact = Combinators.combine(
                        people, people, instants(), instants().optional(), Arbitraries.of(true, false))
                .as((clerk, advisor, until, ended, answered) -> new UrgentFact(
                        clerk, advisor, until, ended.filter(at -> answered), ended.filter(at -> !answered)));
        return fact.list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 60).map(minutes -> START.plusSeconds(60L * minutes));
    }
}
