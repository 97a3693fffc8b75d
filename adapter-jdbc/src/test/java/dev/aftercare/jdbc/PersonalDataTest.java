package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.jdbc.PersonalDataList.Line;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.usecase.Crm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every column holds of people, which part of exports and erasures answers for it, and what an erasure makes of it: no feature can forget
 * (CUS-9). {@code docs/personal-data.md} is made from the list; run with {@code -Daftercare.docs.write} to write it anew.
 */
class PersonalDataTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("aftercare.root", ".."), "docs", "personal-data.md");

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-9")
    void everyColumnSaysWhatItHolds(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated()) {
            Set<String> listed =
                    PersonalDataList.lines().stream().map(Line::place).collect(Collectors.toCollection(TreeSet::new));
            assertThat(listed)
                    .as("personal-data.csv has one line per column: table,column,holds,part,fate")
                    .isEqualTo(columns(storage));
        }
    }

    @Test
    @Tag("CUS-9")
    void whatIsOfAPersonHasAPartThatThereIsAndAFate() throws Exception {
        List<Line> lines = PersonalDataList.lines();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.holds()).isIn("nothing", "id", "employee", "person");
            if (line.isOfPerson()) {
                assertThat(line.fate()).as(line.place()).isIn("emptied", "deleted");
            } else {
                assertThat(line.fate()).as(line.place()).isIn("emptied", "deleted", "stays", "-");
            }
            assertThat(line.part().equals("-"))
                    .as(line.place() + " has a part exactly where it has a fate")
                    .isEqualTo(line.fate().equals("-"));
        });
        Set<String> named = lines.stream()
                .map(Line::part)
                .filter(part -> !part.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .isEqualTo(new TreeSet<>(Crm.on(new MemoryStorage()).rights().parts()));
    }

    /** The two lists of whose id is kept where say the same. */
    @Test
    @Tag("CUS-9")
    void everyIdThatMayBeACustomersHasAPart() throws Exception {
        Set<String> answeredFor = PersonalDataList.lines(line -> !line.part().equals("-")).stream()
                .map(Line::place)
                .collect(Collectors.toSet());
        Set<String> customers = TestDatabase.resource("dev/aftercare/jdbc/identities.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(cells -> Set.of("customer", "any").contains(cells[2]))
                .map(cells -> cells[0] + "." + cells[1])
                .collect(Collectors.toSet());
        assertThat(answeredFor).containsAll(customers);
    }

    @Test
    @Tag("CUS-9")
    void theDocumentIsThatOfTheList() throws IOException {
        if (System.getProperty("aftercare.docs.write") != null) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/personal-data.md is stale; run this test with -Daftercare.docs.write")
                .isEqualTo(document());
    }

    private static String document() throws IOException {
        StringBuilder document = new StringBuilder("""
                # Personal data

                What is kept of a person, which part of exports and erasures answers for it, and what an erasure makes of it (CUS-9). Made from
                `personal-data.csv`, which says of every column of the schema what it holds, by `PersonalDataTest`.

                | column | part | after an erasure |
                |---|---|---|
                """);
        PersonalDataList.lines(Line::isOfPerson).forEach(line -> row(document, line.place(), line.part(), line.fate()));
        document.append("""

                Ids lead to a record without a name afterwards, and so to nobody:

                | column | part | after an erasure |
                |---|---|---|
                """);
        PersonalDataList.lines(line -> line.holds().equals("id") && !line.part().equals("-"))
                .forEach(line -> row(document, line.place(), line.part(), line.fate()));
        document.append("""

                These are of employees, and no part of what a customer may ask:

                """);
        PersonalDataList.lines(line -> line.holds().equals("employee"))
                .forEach(line -> document.append("- `").append(line.place()).append("`\n"));
        return document.toString();
    }

    private static void row(StringBuilder document, String place, String part, String fate) {
        document.append("| `%s` | %s | %s |\n".formatted(place, part, fate));
    }

    private static Set<String> columns(JdbcStorage storage) throws Exception {
        Set<String> found = new TreeSet<>();
        try (Connection connection = storage.dataSource().getConnection();
                ResultSet columns = connection
                        .getMetaData()
                        .getColumns(
                                null,
                                SchemaCheck.literally(
                                        connection.getMetaData(),
                                        storage.schema().name()),
                                "%",
                                "%")) {
            while (columns.next()) {
                found.add((columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"))
                        .toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
