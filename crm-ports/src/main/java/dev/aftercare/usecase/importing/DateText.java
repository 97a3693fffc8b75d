package dev.aftercare.usecase.importing;

import com.google.common.base.CharMatcher;
import dev.aftercare.usecase.call.FaultCode;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as files write them. A day that the calendar does not have is told apart from what is no day at all. */
final class DateText {

    static final String ISO = "yyyy-MM-dd";

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher RESERVED = CharMatcher.anyOf("[]{}#'");

    private DateText() {}

    /**
     * Whether it is a format such as {@code yyyyMMdd} or {@code dd/MM/yyyy}, maybe with a time, which is left out. Years
     * of two digits are none: nobody knows their century.
     */
    static boolean isFormat(String format) {
        String letters = LETTERS.retainFrom(format);
        return letters.matches("(?=.*y{4})(?=.*M)(?=.*d)[yMdHms]+")
                && CharMatcher.is('y').countIn(format) == 4
                && CharMatcher.is('M').countIn(format) <= 2
                && CharMatcher.is('d').countIn(format) <= 2
                && RESERVED.matchesNoneOf(format)
                && isUnderstood(format);
    }

    static Cell read(String text, String format) {
        DateTimeFormatter formatter = formatter(format);
        ParsePosition position = new ParsePosition(0);
        @Nullable TemporalAccessor parsed = formatter.parseUnresolved(text, position);
        if (parsed == null || position.getIndex() != text.length()) {
            return Cell.bad(FaultCode.UNREADABLE_DATE);
        }
        try {
            return Cell.day(formatter.parse(text, LocalDate::from));
        } catch (DateTimeException notInTheCalendar) {
            return Cell.bad(FaultCode.NO_SUCH_DATE);
        }
    }

    private static boolean isUnderstood(String format) {
        try {
            formatter(format);
            return true;
        } catch (IllegalArgumentException notUnderstood) {
            return false;
        }
    }

    /** The year is the proleptic one, which needs no era to be strict about. */
    private static DateTimeFormatter formatter(String format) {
        return DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
