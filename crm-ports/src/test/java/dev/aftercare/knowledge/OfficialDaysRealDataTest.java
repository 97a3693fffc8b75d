package dev.aftercare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped days against the collection from which they were taken. */
@Tag("HC-3")
class OfficialDaysRealDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatIsShippedIsWhatWasCollectedDayByDay() throws IOException {
        OfficialDays shipped = Knowledge.officialDays("CN").orElseThrow();
        Collected collected = new Collected(new TreeMap<>(), new TreeSet<>());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "[0-9]*.json")) {
            for (Path file : files) {
                collected.add(Files.readString(file));
            }
        }
        assertThat(collected.days()).hasSize(405);
        assertThat(shipped.days()).isEqualTo(collected.days());
        assertThat(shipped.years()).isEqualTo(collected.years());
    }

    @Test
    void aMadeUpCollectionIsReadAsItStandsAndAYearWithoutNoticeIsNotKnown() throws IOException {
        Collected collected = new Collected(new TreeMap<>(), new TreeSet<>());
        collected.add("""
                {"year": 2030, "papers": ["https://notice.example"],
                 "days": [{"name": "Frost", "date": "2029-12-31", "isOffDay": true},
                          {"name": "Frost", "date": "2030-01-05", "isOffDay": false}]}
                """);
        collected.add("""
                {"year": 2031, "papers": [], "days": []}
                """);
        assertThat(collected.days())
                .isEqualTo(Map.of(
                        LocalDate.of(2029, 12, 31), new Day(true, "Frost"),
                        LocalDate.of(2030, 1, 5), new Day(false, "Frost")));
        assertThat(collected.years()).containsExactly(2030);
    }

    private record Collected(SortedMap<LocalDate, Day> days, Set<Integer> years) {

        void add(String json) throws IOException {
            JsonNode notice = JSON.readTree(json);
            if (!notice.path("papers").isEmpty()) {
                years.add(notice.path("year").intValue());
            }
            for (JsonNode day : notice.path("days")) {
                days.put(
                        LocalDate.parse(day.path("date").textValue()),
                        new Day(
                                day.path("isOffDay").booleanValue(),
                                day.path("name").textValue()));
            }
        }
    }

    /** The folder of real data is no part of the repository: see {@code RealData} of the domain's tests, which looks for it likewise. */
    private static Path folder() {
        String root = System.getProperty("aftercare.root", "..");
        Path folder = Optional.ofNullable(System.getProperty("aftercare.data"))
                .or(() -> Optional.ofNullable(System.getenv("AFTERCARE_DATA")))
                .map(Path::of)
                .orElseGet(() -> Path.of(root, "..", "shared", "data"))
                .resolve("cn-holidays");
        if (Files.isDirectory(folder)) {
            return folder;
        }
        String message = folder + " is missing; set -Daftercare.data to the folder of real data";
        if (System.getProperty("aftercare.data.required") != null) {
            throw new AssertionError(message);
        }
        return abort(message);
    }
}
