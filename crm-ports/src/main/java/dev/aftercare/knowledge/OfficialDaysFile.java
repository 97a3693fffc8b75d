package dev.aftercare.knowledge;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads official days from lines; the shipped file tells the format in its head. It is strict, since a day that is read wrongly is
 * noticed months later: every line has to be understood, and the days are sorted and named once.
 */
final class OfficialDaysFile {

    private static final Splitter WORDS = Splitter.on(' ');
    private static final int STATEMENTS = 4;

    private final String name;
    private final SortedMap<LocalDate, Day> days = new TreeMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Set<String> stated = new HashSet<>();
    private Optional<String> region = Optional.empty();
    private int daysBeforeSection;
    private int lineNumber;

    private OfficialDaysFile(String name) {
        this.name = name;
    }

    /** The days in a file that stands beside this class. */
    static OfficialDays shipped(String file) {
        try {
            return read(
                    file,
                    Resources.readLines(Resources.getResource(OfficialDaysFile.class, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read from the library's jar", e);
        }
    }

    /**
     * The days in those lines.
     *
     * @throws IllegalArgumentException if a line is wrong; it names the line and says what to write
     */
    static OfficialDays read(String name, List<String> lines) {
        OfficialDaysFile file = new OfficialDaysFile(name);
        for (String line : lines) {
            file.lineNumber++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.take(WORDS.splitToList(line));
            }
        }
        file.endSection();
        return new OfficialDays(
                file.region.orElseThrow(() -> file.wrong("the region is missing; write for instance 'region CN'")),
                file.days,
                file.years);
    }

    private void take(List<String> words) {
        if (words.contains("")) {
            throw wrong("there is a blank too many; write one between two words and none at the ends");
        }
        switch (words.get(0)) {
            case "source", "licence", "taken", "certainty" -> takeStatement(words);
            case "region" -> takeRegion(words);
            case "year" -> takeYear(words);
            default -> takeDays(words);
        }
    }

    /** Where the days come from and how sure they are: for people, but none may be missing. */
    private void takeStatement(List<String> words) {
        if (words.size() < 2 || region.isPresent() || !stated.add(words.get(0))) {
            throw wrong("'" + words.get(0) + "' stands once, with words, before the region");
        }
    }

    private void takeRegion(List<String> words) {
        if (stated.size() < STATEMENTS) {
            throw wrong("source, licence, taken and certainty stand before the region; only " + stated + " do");
        }
        if (words.size() != 2 || region.isPresent() || !years.isEmpty()) {
            throw wrong("the region stands once, before all years; write for instance 'region CN'");
        }
        region = Optional.of(words.get(1));
    }

    private void takeYear(List<String> words) {
        if (words.size() < 3 || !words.get(1).matches("[0-9]{4}")) {
            throw wrong("a year has its number and the addresses of its notices; write for instance"
                    + " 'year 2026 https://...'");
        }
        endSection();
        int year = Integer.parseInt(words.get(1));
        if (!years.isEmpty() && year <= years.last()) {
            throw wrong("year " + year + " comes after " + years.last() + "; sort the years, each once");
        }
        years.add(year);
        daysBeforeSection = days.size();
    }

    /** A notice that names no day is none: a year without it has no section, as nothing is known of it. */
    private void endSection() {
        if (!years.isEmpty() && days.size() == daysBeforeSection) {
            throw wrong("year " + years.last() + " ends without a day; leave out a year that has no notice yet");
        }
    }

    private void takeDays(List<String> words) {
        if (words.size() != 3) {
            throw wrong("it is no region, year or day; write for instance '2026-10-01..2026-10-07 off 国庆节'");
        }
        boolean isOff = switch (words.get(1)) {
            case "off" -> true;
            case "work" -> false;
            default -> throw wrong("'" + words.get(1) + "' is no kind of day; write off or work");
        };
        List<String> ends = Splitter.on("..").splitToList(words.get(0));
        LocalDate first = date(ends.get(0));
        LocalDate last = ends.size() == 1 ? first : date(ends.get(1));
        if (ends.size() > 2 || last.isBefore(first)) {
            throw wrong("'" + words.get(0) + "' is no range; write from..to, the earlier date first");
        }
        first.datesUntil(last.plusDays(1)).forEach(date -> takeDay(date, new Day(isOff, words.get(2))));
    }

    private void takeDay(LocalDate date, Day day) {
        if (years.isEmpty() || !belongs(date, years.last())) {
            throw wrong(date + " is not of the year above; put it below the year whose notice names it");
        }
        if (!days.isEmpty() && !date.isAfter(days.lastKey())) {
            throw wrong(date + " comes after " + days.lastKey() + "; sort the days, each once");
        }
        days.put(date, day);
    }

    private static boolean belongs(LocalDate date, int year) {
        return date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("'" + text + "' is no date; write for instance 2026-10-01", e);
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(name + " line " + lineNumber + ": " + what);
    }

    private IllegalArgumentException wrong(String what, DateTimeParseException cause) {
        return new IllegalArgumentException(name + " line " + lineNumber + ": " + what, cause);
    }
}
