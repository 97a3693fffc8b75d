package dev.aftercare.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.aftercare.domain.RealData;
import dev.aftercare.domain.customer.CustomerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up persons with known duplicates, without the column that would give them away; one policy for all. */
@Tag("CUS-4b")
class FebrlRealDataTest {

    /** What the columns behind the record's name are; the state says nothing that the town does not. */
    private static final List<Optional<MatchField>> COLUMNS = List.of(
            Optional.of(MatchField.GIVEN_NAME),
            Optional.of(MatchField.FAMILY_NAME),
            Optional.of(MatchField.HOUSE_NUMBER),
            Optional.of(MatchField.STREET),
            Optional.of(MatchField.PREMISES),
            Optional.of(MatchField.TOWN),
            Optional.of(MatchField.POST_CODE),
            Optional.empty(),
            Optional.of(MatchField.BIRTHDAY));

    private static final double BLANKED = 0.2;

    @ParameterizedTest
    @CsvSource({"febrl1, 0.995", "febrl2, 0.99"})
    void duplicatesAreFoundAndStrangersAreNot(String file, double f1) {
        Found found = Found.in(file, Optional.empty());
        assertThat(found.f1()).as("F1 of %s", found).isGreaterThanOrEqualTo(f1);
        assertThat(found.precision()).as("precision of %s", found).isGreaterThanOrEqualTo(0.995);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withAFifthOfTheFieldsMissingMostAreStillFound(long seed) {
        for (String file : List.of("febrl1", "febrl2")) {
            Found found = Found.in(file, Optional.of(new Random(seed)));
            assertThat(found.f1()).as("F1 of %s", found).isGreaterThanOrEqualTo(0.94);
            assertThat(found.precision()).as("precision of %s", found).isGreaterThanOrEqualTo(0.99);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"febrl1", "febrl2"})
    void whatIsCalledCertainIsRightAndEveryTwoOfAGroupArePairs(String file) {
        Found found = Found.in(file, Optional.empty());
        assertThat(found.report.pairs())
                .filteredOn(pair -> pair.verdict() == ScoredPair.Verdict.CERTAIN)
                .hasSizeGreaterThan(found.known / 2)
                .allMatch(found::isRight);
        Set<Set<CustomerId>> pairs = Set.copyOf(found.report.pairs().stream()
                .map(pair -> Set.of(pair.first(), pair.second()))
                .toList());
        for (Set<CustomerId> group : found.report.groups()) {
            for (CustomerId one : group) {
                for (CustomerId other : group) {
                    assertThat(one.equals(other) || pairs.contains(Set.of(one, other)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void fiveThousandRecordsTakeLessThanFiveSeconds() {
        List<Traits> records = records("febrl2", Optional.empty());
        assertThat(records).hasSize(5_000);
        assertTimeout(Duration.ofSeconds(5), () -> new DuplicateScan(MatchPolicy.standard()).over(records));
    }

    @Test
    void orderOfTheRecordsDoesNotMatter() {
        List<Traits> records = new ArrayList<>(records("febrl1", Optional.empty()));
        DuplicateReport report = new DuplicateScan(MatchPolicy.standard()).over(records);
        Collections.shuffle(records, new Random(7));
        DuplicateReport shuffled = new DuplicateScan(MatchPolicy.standard()).over(records);
        assertThat(texts(shuffled)).containsExactlyInAnyOrderElementsOf(texts(report));
    }

    private static List<String> texts(DuplicateReport report) {
        return report.pairs().stream()
                .map(pair -> pair.first() + " " + pair.second() + " " + pair.verdict())
                .toList();
    }

    private static List<Traits> records(String file, Optional<Random> blanking) {
        return RealData.lines("duplicates/" + file + ".csv").stream()
                .skip(1)
                .map(line -> record(line.split(",", -1), blanking))
                .toList();
    }

    private static Traits record(String[] cells, Optional<Random> blanking) {
        Traits.Builder traits = TraitsFixture.of(cells[0]);
        for (int i = 0; i < COLUMNS.size(); i++) {
            String cell = cells[i + 1];
            boolean blank =
                    blanking.map(random -> random.nextDouble() < BLANKED).orElse(false);
            if (!blank) {
                COLUMNS.get(i).ifPresent(field -> traits.with(field, cell));
            }
        }
        return traits.build();
    }

    /** What a scan found beside what is known: {@code rec-7-org} and {@code rec-7-dup-0} are one person. */
    private record Found(String file, DuplicateReport report, Map<CustomerId, String> persons, int known) {

        static Found in(String file, Optional<Random> blanking) {
            List<Traits> records = records(file, blanking);
            Map<CustomerId, String> persons = new HashMap<>();
            Map<String, Integer> sizes = new HashMap<>();
            RealData.lines("duplicates/" + file + ".csv").stream().skip(1).forEach(line -> {
                String name = line.split(",", -1)[0];
                String person = name.split("-", -1)[1];
                persons.put(TraitsFixture.id(name), person);
                sizes.merge(person, 1, Integer::sum);
            });
            int known = sizes.values().stream()
                    .mapToInt(size -> size * (size - 1) / 2)
                    .sum();
            return new Found(file, new DuplicateScan(MatchPolicy.standard()).over(records), persons, known);
        }

        boolean isRight(ScoredPair pair) {
            return persons.getOrDefault(pair.first(), "").equals(persons.get(pair.second()));
        }

        private double right() {
            return report.pairs().stream().filter(this::isRight).count();
        }

        double precision() {
            return right() / report.pairs().size();
        }

        double f1() {
            return 2 * right() / (report.pairs().size() + known);
        }

        @Override
        public String toString() {
            return file + ": " + (int) right() + " right of " + report.pairs().size() + " proposed, " + known
                    + " known";
        }
    }
}
