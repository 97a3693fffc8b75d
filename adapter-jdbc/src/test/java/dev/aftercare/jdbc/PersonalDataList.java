package dev.aftercare.jdbc;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The list of what every column holds of people: {@code personal-data.csv}. */
final class PersonalDataList {

    /** A line: what a column holds, which part of exports and erasures answers for it, and what an erasure makes of it. */
    record Line(String table, String column, String holds, String part, String fate) {

        String place() {
            return table + "." + column;
        }

        boolean isOfPerson() {
            return holds.equals("person");
        }
    }

    private PersonalDataList() {}

    static List<Line> lines() throws IOException {
        return TestDatabase.resource("dev/aftercare/jdbc/personal-data.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    static Set<String> tables() throws IOException {
        return lines().stream().map(Line::table).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Line> lines(Predicate<Line> wanted) throws IOException {
        return lines().stream().filter(wanted).toList();
    }
}
