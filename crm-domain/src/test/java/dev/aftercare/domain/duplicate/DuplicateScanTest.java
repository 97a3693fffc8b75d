package dev.aftercare.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
