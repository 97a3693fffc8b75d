package dev.aftercare.knowledge;

import dev.aftercare.domain.customer.NameReadings;
import dev.aftercare.domain.customer.PhoneNumbers;
import dev.aftercare.domain.time.LunarCalendar;
import dev.aftercare.domain.time.OfficialDays;
import java.util.Optional;

/**
 * What the library knows of the world without being told, for hosts that have no better source: a host can hand in its own functions
 * and values wherever it hands in these.
 *
 * <p>Thread-safe, and so is all that it returns.
 */
public final class Knowledge {

    private static final LunarCalendar LUNAR = new LunarDays();

    private Knowledge() {}

    /**
     * The Chinese lunar calendar of the lunar years 1900 to 2100 (CARE-3). A year is computed when it is first asked for, and kept. The
     * later the year the less certain: where a new moon falls next to midnight, what the state will print can differ by a day.
     */
    public static LunarCalendar lunarCalendar() {
        return LUNAR;
    }

    /**
     * The official days that are shipped for a region, with the years whose notice was out when they were collected. China,
     * {@code CN}: 2015 to 2026. They are read when they are first asked for, and kept. A host adds the notices that came out since
     * by {@link OfficialDays#and}; a year whose notice was amended it makes anew from a file of its own. As a notice can name days in the last week of the year before, that week of the last
     * known year is not certain until the next notice.
     *
     * @param region the ISO 3166 code, in upper case
     * @return empty if none are shipped for that region
     */
    public static Optional<OfficialDays> officialDays(String region) {
        return region.equals("CN") ? Optional.of(China.DAYS) : Optional.empty();
    }

    /**
     * Phone numbers by the numbering plans of all countries (CUS-1). Plans change; a newer version of the library knows newer ones. The
     * first number that is read costs some ten milliseconds more.
     */
    public static PhoneNumbers phoneNumbers() {
        return Plans.NUMBERS;
    }

    /** Chinese names as they are read, surnames as surnames (CUS-1). The first name that is read costs some hundred milliseconds more. */
    public static NameReadings nameReadings() {
        return Readings.NAMES;
    }

    /** Apart, so that who asks for no official days does not read them. */
    private static final class China {
        private static final OfficialDays DAYS = OfficialDaysFile.shipped("official-days-cn.txt");
    }

    /** Apart, for the same reason. */
    private static final class Plans {
        private static final PhoneNumbers NUMBERS = new NumberingPlans();
    }

    /** Apart, for the same reason. */
    private static final class Readings {
        private static final NameReadings NAMES = new Pinyin();
    }
}
