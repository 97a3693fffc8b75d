package dev.aftercare.usecase.importing;

import com.google.common.base.CharMatcher;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import dev.aftercare.usecase.call.FaultCode;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Days as files write them, and days with a time. A day that the calendar does not have is told apart from what is no day at all. */
final class DateText {

    static final String ISO = "yyyy-MM-dd";

    private static final String ISO_MINUTE = ISO + "THH:mm";
    private static final String ISO_SECOND = ISO_MINUTE + ":ss";

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher RESERVED = CharMatcher.anyOf("[]{}#'");

    /** A mapping has few, and each cell of a column has the same. */
    private static final LoadingCache<String, DateTimeFormatter> FORMATTERS =
            CacheBuilder.newBuilder().maximumSize(100).build(CacheLoader.from(DateText::made));

    private DateText() {}

    /**
     * Whether it is a format such as {@code yyyyMMdd} or {@code dd/MM/yyyy}, maybe with a time, which is left out where a
     * day is asked for. A T stands for itself. Years of two digits are none: nobody knows their century.
     */
    static boolean isFormat(String format) {
        String letters = LETTERS.retainFrom(format);
        return letters.matches("(?=.*y{4})(?=.*M)(?=.*d)[yMdHmsT]+")
                && CharMatcher.is('y').countIn(format) == 4
                && CharMatcher.is('M').countIn(format) <= 2
                && CharMatcher.is('d').countIn(format) <= 2
                && RESERVED.matchesNoneOf(format)
                && isUnderstood(format);
    }

    static Cell read(String text, String format) {
        return read(text, format, formatter -> Cell.day(day(formatter.parse(text))));
    }

    /** With the time of day where the format has one; without a format a day, or a day, T or a blank, and a time. */
    static Cell readTime(String text, @Nullable String format) {
        return format != null ? dayTime(text, format) : dayTime(text.replace(' ', 'T'), isoOf(text));
    }

    private static String isoOf(String text) {
        if (text.length() <= ISO.length()) {
            return ISO;
        }
        return text.length() < ISO_SECOND.length() ? ISO_MINUTE : ISO_SECOND;
    }

    private static Cell dayTime(String text, String format) {
        return read(text, format, formatter -> {
            TemporalAccessor parsed = formatter.parse(text);
            Optional<LocalTime> time = Optional.ofNullable(parsed.query(TemporalQueries.localTime()));
            return Cell.dayTime(new DayTime(day(parsed), time));
        });
    }

    private static Cell read(String text, String format, Function<DateTimeFormatter, Cell> reader) {
        DateTimeFormatter formatter = formatter(format);
        ParsePosition position = new ParsePosition(0);
        @Nullable TemporalAccessor parsed = formatter.parseUnresolved(text, position);
        if (parsed == null || position.getIndex() != text.length()) {
            return Cell.bad(FaultCode.UNREADABLE_DATE);
        }
        try {
            return reader.apply(formatter);
        } catch (DateTimeException notInTheCalendar) {
            return Cell.bad(FaultCode.NO_SUCH_DATE);
        }
    }

    /** A pattern of four letters reads signs as well, and longer years; what no database keeps as a day is none. */
    private static LocalDate day(TemporalAccessor parsed) {
        LocalDate day = LocalDate.from(parsed);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("the year is " + day.getYear());
        }
        return day;
    }

    private static boolean isUnderstood(String format) {
        try {
            made(format);
            return true;
        } catch (IllegalArgumentException notUnderstood) {
            return false;
        }
    }

    private static DateTimeFormatter formatter(String format) {
        return Objects.requireNonNull(FORMATTERS.getUnchecked(format));
    }

    /** The year is the proleptic one, which needs no era to be strict about. */
    private static DateTimeFormatter made(String format) {
        return DateTimeFormatter.ofPattern(format.replace('y', 'u').replace("T", "'T'"), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
