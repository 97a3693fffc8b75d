package dev.aftercare.files.calendar;

import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.files.json.StrictJson;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Official days from the notices of single years, as JSON of the open project holiday-cn (HC-3):
 *
 * <pre>{@code
 * {"year": 2020, "days": [{"name": "春节", "date": "2020-01-19", "isOffDay": false}, ...]}
 * }</pre>
 *
 * <p>A notice without days is one that is not announced yet: its year is not known. A notice names days of its year, and
 * of the December before, as that for 2019 did; only its own year becomes known. Fields beside those above may be there
 * and are passed over. Where a file names a date twice as the same kind, its first name counts.
 *
 * <p>Every method throws {@link InvalidInputException}, with the path of what is wrong, if the JSON cannot be read, a
 * field is missing or of a wrong type, a date is none or of another year, or one date is both off and a working day; and
 * {@link UncheckedIOException} if a file cannot be read. Files are UTF-8 of at most 5 MiB. Thread-safe.
 */
public final class HolidayNotices {

    private static final Pattern YEARLY = Pattern.compile("\\d{4}\\.json");

    private HolidayNotices() {}

    /**
     * The official days of one notice.
     *
     * @param region the state or region as its ISO 3166 code, for instance {@code CN}
     */
    public static OfficialDays parse(String region, String json) {
        return days(region, "notice", StrictJson.readOfOthers("notice", json, NoticeJson.class));
    }

    /** As {@link #parse}, of a file. */
    public static OfficialDays read(String region, Path file) {
        return days(region, FileText.nameOf(file), notice(file));
    }

    /**
     * The official days of all files {@code YYYY.json} of a folder, each of which has the notice of the year in its name;
     * where two name one date, the later year decides. Other files and folders in it are passed over.
     *
     * @throws InvalidInputException also if there is no such file, or one has another year than its name says
     */
    public static OfficialDays readFolder(String region, Path folder) {
        List<Path> files = yearly(folder);
        if (files.isEmpty()) {
            throw CalendarFault.of(FileText.nameOf(folder) + "/YYYY.json", FaultCode.REQUIRED, "");
        }
        OfficialDays all = new OfficialDays(region, Map.of(), Set.of());
        for (Path file : files) {
            String name = FileText.nameOf(file);
            NoticeJson notice = notice(file);
            int year = required(name, "year", notice.year());
            String named = name.substring(0, 4);
            if (year != Integer.parseInt(named)) {
                throw CalendarFault.of(
                        name + ".year", FaultCode.OTHER_YEAR, Integer.toString(year), Map.of("year", named));
            }
            all = all.and(days(region, name, notice));
        }
        return all;
    }

    private static List<Path> yearly(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> YEARLY.matcher(FileText.nameOf(file)).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoticeJson notice(Path file) {
        return StrictJson.readOfOthers(FileText.nameOf(file), FileText.of(file), NoticeJson.class);
    }

    private static OfficialDays days(String region, String name, NoticeJson notice) {
        int year = required(name, "year", notice.year());
        if (year < 1 || year > 9999) {
            throw CalendarFault.of(name + ".year", FaultCode.YEAR_RANGE, Integer.toString(year));
        }
        List<NoticeJson.DayJson> listed = required(name, "days", notice.days());
        DeclaredDays declared = new DeclaredDays();
        for (int i = 0; i < listed.size(); i++) {
            add(declared, year, name + ".days[" + i + "]", listed.get(i));
        }
        return new OfficialDays(region, declared.days(), listed.isEmpty() ? Set.of() : Set.of(year));
    }

    private static void add(DeclaredDays declared, int year, String path, NoticeJson.DayJson day) {
        String name = required(path, "name", day.name());
        LocalDate date = required(path, "date", day.date());
        boolean isOff = required(path, "isOffDay", day.isOffDay());
        boolean inDecemberBefore = date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER;
        if (date.getYear() != year && !inDecemberBefore) {
            throw CalendarFault.of(
                    path + ".date", FaultCode.OTHER_YEAR, date.toString(), Map.of("year", Integer.toString(year)));
        }
        declared.add(path + ".date", date, new OfficialDays.Day(isOff, name));
    }

    private static <T> T required(String path, String field, @Nullable T value) {
        if (value == null) {
            throw CalendarFault.of(path + "." + field, FaultCode.REQUIRED, "");
        }
        return value;
    }
}
