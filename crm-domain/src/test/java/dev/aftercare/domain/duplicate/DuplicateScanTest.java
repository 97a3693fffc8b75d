package dev.aftercare.domain.duplicate;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.ScanSteps.Candidate;
import dev.aftercare.domain.duplicate.ScanSteps.Marks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A scan over everything says the same, in whatever order the records come (CUS-4b). */
@Tag("CUS-4b")
class DuplicateScanTest {

    private static final LocalDate BORN = LocalDate.parse("1984-02-29");

    @Test
    void shuffledRecordsGiveTheSamePairsAndGroups() {
        List<Traits> records = new ArrayList<>();
        Random random = new Random(5);
        for (int person = 0; person < 30; person++) {
            for (int copy = 0; copy < 3; copy++) {
                records.add(record(person, copy, random));
            }
        }
        for (int between = 0; between < 12; between++) {
            records.add(likeTwo("between" + between, between, between + 1));
        }
        DuplicateScan scan = new DuplicateScan(MatchPolicy.standard());
        DuplicateReport report = scan.over(records);
        assertThat(report.groups()).isNotEmpty();
        for (int seed = 0; seed < 20; seed++) {
            List<Traits> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(scan.over(shuffled)).as("seed %s", seed).isEqualTo(report);
        }
    }

    @Test
    void theScanInStepsFindsTheSame() {
        Random random = new Random(7);
        List<Traits> records = new ArrayList<>();
        for (int person = 0; person < 60; person++) {
            for (int copy = 0; copy < 3; copy++) {
                records.add(record(person, copy, random));
            }
        }
        DuplicateReport report = new DuplicateScan(MatchPolicy.standard()).over(records);
        assertThat(report.pairs()).isNotEmpty();
        assertThat(inSteps(records))
                .extracting(pair -> List.of(pair.first(), pair.second(), pair.verdict(), perMille(pair)))
                .containsExactlyInAnyOrderElementsOf(report.pairs().stream()
                        .map(pair -> List.<Object>of(pair.first(), pair.second(), pair.verdict(), perMille(pair)))
                        .toList());
    }

    private static long perMille(ScoredPair pair) {
        return Math.round(1_000 * pair.comparison().onePerson());
    }

    /** Block by block, each with its own records only, as a job does that keeps the marks in tables. */
    private static List<ScoredPair> inSteps(List<Traits> records) {
        ScanSteps steps = new ScanSteps(MatchPolicy.standard());
        Map<CustomerId, Traits> byId = records.stream().collect(toMap(Traits::id, record -> record));
        SortedMap<Long, List<CustomerId>> blocks = new TreeMap<>();
        Map<Long, Long> counts = new HashMap<>();
        for (Traits record : records) {
            Marks marks = Marks.of(record);
            marks.clues()
                    .forEach(clue -> blocks.computeIfAbsent(clue, key -> new ArrayList<>())
                            .add(record.id()));
            marks.values().forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        ValueFrequencies frequencies = ValueFrequencies.counted(records.size(), counts);
        Set<Candidate> candidates = new HashSet<>();
        blocks.values()
                .forEach(block -> candidates.addAll(
                        steps.candidates(block.stream().map(byId::get).toList(), List.of(block), frequencies)));
        BaseRates rates = BaseRates.learned(
                MatchPolicy.standard(),
                candidates.stream().map(Candidate::weight).toList(),
                records.size());
        return candidates.stream()
                .filter(candidate -> steps.isPossible(candidate, rates, records.size()))
                .flatMap(
                        candidate -> steps
                                .decided(byId.get(candidate.first()), byId.get(candidate.second()), frequencies, rates)
                                .stream())
                .toList();
    }

    /** One of three records of a person, who lives with all others in a house too large to be compared whole. */
    private static Traits record(int person, int copy, Random random) {
        Traits.Builder record = TraitsFixture.person("p" + person + "." + copy, "Wang", "Given" + person % 7)
                .with(MatchField.STREET, "Harbour Lane")
                .with(MatchField.TOWN, "Berlin")
                .with(MatchField.PHONE, "1381234" + (1000 + person));
        return random.nextBoolean() ? record.born(BORN.plusDays(person)).build() : record.build();
    }

    /** As like one person as another, so that it depends on who comes first whose group it joins. */
    private static Traits likeTwo(String name, int one, int other) {
        return TraitsFixture.person(name, "Wang", "")
                .with(MatchField.PHONE, "1381234" + (1000 + one))
                .with(MatchField.PHONE, "1381234" + (1000 + other))
                .build();
    }
}
