package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.jdbc.PersonalDataList.Line;
import dev.aftercare.testkit.desk.ListedErasures;
import dev.aftercare.testkit.desk.MarkedPerson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After an erasure no value of the person is in the database, wherever it was: seen in a dump of every cell (CUS-9). */
class ErasureDumpTest {

    /** What can have no mark of one person alone, since it is a constant, a day or moment, or a hash; its rows are looked at instead. */
    private static final Set<String> WITHOUT_MARK = Set.of(
            "customer.verdicts",
            "customer_relation.role",
            "customer_relation.since",
            "customer_relation.until",
            "activity.state",
            "activity.changes_at",
            "duplicate_clue.clue",
            "request_key.fingerprint");

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-9")
    @Tag("HC-33")
    void noMarkOfThePersonIsLeft(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated()) {
            MarkedPerson person = MarkedPerson.on(storage, new ListedErasures());
            Dump before = Dump.of(storage, PersonalDataList.tables());
            everyPersonalColumnHasAMark(before);
            person.erased();
            Dump after = Dump.of(storage, PersonalDataList.tables());
            for (String mark : MarkedPerson.MARKS) {
                assertThat(before.placesOf(mark)).as(mark + " was there").isNotEmpty();
                assertThat(after.placesOf(mark))
                        .as("where " + mark + " still is")
                        .isEmpty();
            }
            whatHasNoMarkIsGoneWithItsRows(before, after, List.of(person.id(), person.mergedId()));
        }
    }

    /** Else nothing would be proved for it: whoever adds a column lets {@link MarkedPerson} fill it. */
    private static void everyPersonalColumnHasAMark(Dump before) throws Exception {
        for (Line line : PersonalDataList.lines(Line::isOfPerson)) {
            boolean isMarked = MarkedPerson.MARKS.stream()
                    .anyMatch(mark -> before.placesOf(mark).contains(line.place()));
            assertThat(isMarked || WITHOUT_MARK.contains(line.place()))
                    .as(line.place() + " has a mark")
                    .isTrue();
        }
    }

    private static void whatHasNoMarkIsGoneWithItsRows(Dump before, Dump after, List<CustomerId> ids) throws Exception {
        List<String> persons = ids.stream().map(CustomerId::toString).toList();
        Map<String, List<String>> deleted =
                PersonalDataList.lines(
                                line -> line.holds().equals("id") && line.fate().equals("deleted"))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Line::table, Collectors.mapping(Line::place, Collectors.toList())));
        deleted.forEach((table, places) -> {
            assertThat(places.stream().flatMap(place -> before.cells(place).stream()))
                    .as(table + " had the person")
                    .containsAnyElementsOf(persons);
            assertThat(places.stream().flatMap(place -> after.cells(place).stream()))
                    .as(table)
                    .doesNotContainAnyElementsOf(persons);
        });
        assertThat(before.cells("customer.verdicts")).anyMatch(cell -> cell.contains("birthday"));
        assertThat(after.cells("customer.verdicts")).noneMatch(cell -> cell.contains("birthday"));
    }
}
