package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.usecase.call.FaultCode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and distances as files write them: {@code 12,345}, {@code 12.345 km}, {@code 190552.0}. */
final class NumberText {

    static final String COMMA = "1,234";
    static final String POINT = "1.234";
    static final Set<String> FORMATS = Set.of(COMMA, POINT);

    private static final String WHOLE = "(\\d{1,15}|\\d{1,3}(?:[%s' ]\\d{3}){1,4})(?:[%s](\\d*))?";
    private static final Pattern WITH_COMMAS = Pattern.compile(String.format(Locale.ROOT, WHOLE, ",", "."));
    private static final Pattern WITH_POINTS = Pattern.compile(String.format(Locale.ROOT, WHOLE, ".", ","));
    private static final Pattern MEASURED = Pattern.compile("(.*?)\\s*(\\p{L}+)");
    private static final Map<String, DistanceUnit> UNITS = Map.of(
            "km", DistanceUnit.KILOMETRE,
            "公里", DistanceUnit.KILOMETRE,
            "千米", DistanceUnit.KILOMETRE,
            "mi", DistanceUnit.MILE,
            "mile", DistanceUnit.MILE,
            "miles", DistanceUnit.MILE,
            "英里", DistanceUnit.MILE);
    private static final String KNOWN_UNITS = "km, mi";
    private static final long LARGEST_READING = 9_999_999;

    private NumberText() {}

    /** A whole number; a fraction of zeros, as spreadsheets add it, is none. */
    static Cell whole(String text, String format) {
        Matcher matcher = pattern(format).matcher(text);
        if (!matcher.matches()) {
            return Cell.bad(FaultCode.UNREADABLE_NUMBER);
        }
        String fraction = matcher.group(2);
        if (fraction != null && !fraction.matches("0*")) {
            return Cell.bad(FaultCode.UNREADABLE_NUMBER);
        }
        return Cell.number(amount(matcher));
    }

    /** An amount as {@code 1234.50}, whatever its marks. Three digits behind the other format's mark are thousands of that format, and none of it. */
    static Cell money(String text, String format) {
        Matcher matcher = pattern(format).matcher(text);
        if (!matcher.matches() || isThousands(matcher.group(2))) {
            return Cell.bad(FaultCode.UNREADABLE_NUMBER);
        }
        String fraction = Objects.requireNonNullElse(matcher.group(2), "");
        return Cell.text(amount(matcher) + (fraction.isEmpty() ? "" : "." + fraction));
    }

    /**
     * What a meter showed; a unit in the text goes before {@code unit}. A fraction is left out; three digits behind the other format's mark are
     * none but thousands of that format: {@code 12.345} is neither 12 nor 12,345 where commas part thousands.
     */
    static Cell odometer(String text, String format, DistanceUnit unit) {
        Matcher measured = MEASURED.matcher(text);
        if (measured.matches()) {
            DistanceUnit named = UNITS.get(measured.group(2).toLowerCase(Locale.ROOT));
            return named == null
                    ? Cell.bad(FaultCode.UNKNOWN_VALUE, Map.of("known", KNOWN_UNITS))
                    : odometer(measured.group(1), format, named);
        }
        Matcher matcher = pattern(format).matcher(text);
        if (!matcher.matches() || isThousands(matcher.group(2))) {
            return Cell.bad(FaultCode.UNREADABLE_NUMBER);
        }
        long amount = amount(matcher);
        if (amount > LARGEST_READING) {
            return Cell.bad(FaultCode.MAX, Map.of("limit", Long.toString(LARGEST_READING)));
        }
        return OdometerRules.isDoubtful(amount)
                ? Cell.bad(FaultCode.DOUBTFUL_DISTANCE)
                : Cell.distance(new Distance(amount, unit));
    }

    private static boolean isThousands(@Nullable String fraction) {
        return fraction != null && fraction.length() == 3;
    }

    private static Pattern pattern(String format) {
        return format.equals(POINT) ? WITH_POINTS : WITH_COMMAS;
    }

    private static long amount(Matcher matcher) {
        return Long.parseLong(matcher.group(1).replaceAll("\\D", ""));
    }
}
