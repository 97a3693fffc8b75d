package dev.aftercare.http.bind;

import dev.aftercare.http.json.Tree;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads single values: exactly what the field takes, or a fault. */
final class Scalars {

    private static final int MOST_DIGITS = 19;

    private Scalars() {}

    /** A value that is not what the field takes. */
    static final class NotThis extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient Map<String, String> arguments;

        NotThis(String code, Map<String, String> arguments) {
            super(code);
            this.code = code;
            this.arguments = arguments;
        }

        String code() {
            return code;
        }

        Map<String, String> arguments() {
            return arguments;
        }
    }

    static Object read(Class<?> type, Tree tree) throws NotThis {
        if (type == String.class) {
            return text(tree, "text");
        }
        if (type == UUID.class) {
            return uuid(text(tree, "id"));
        }
        if (type == LocalDate.class) {
            return date(text(tree, "date"));
        }
        if (type == YearMonth.class) {
            return YearMonth.from(firstDay(text(tree, "month")));
        }
        if (type == Instant.class) {
            return parsed(text(tree, "instant"), Scalars::instant, "unreadable-time");
        }
        if (type == LocalTime.class) {
            return parsed(text(tree, "time of day"), LocalTime::parse, "unreadable-time");
        }
        if (type.isEnum()) {
            return constant(type, text(tree, "text"));
        }
        if (type == boolean.class || type == Boolean.class) {
            return bool(tree);
        }
        return number(type, tree);
    }

    private static String text(Tree tree, String expected) throws NotThis {
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        if (tree instanceof Tree.Plain plain) {
            return plain.value();
        }
        throw wrongType(expected);
    }

    private static UUID uuid(String text) throws NotThis {
        return Ids.read(text).orElseThrow(() -> new NotThis("unreadable-id", Map.of()));
    }

    private static LocalDate date(String text) throws NotThis {
        return day(text, "unreadable-date");
    }

    private static LocalDate firstDay(String month) throws NotThis {
        return day(month + "-01", "unreadable-month");
    }

    private static LocalDate day(String text, String code) throws NotThis {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new NotThis(code, Map.of());
        }
        LocalDate date = parsed(text, LocalDate::parse, code);
        if (date.getYear() == 0) {
            throw new NotThis(code, Map.of());
        }
        return date;
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        return instant;
    }

    private static <T> T parsed(String text, Function<String, T> reader, String code) throws NotThis {
        try {
            return reader.apply(text);
        } catch (DateTimeException notThere) {
            throw new NotThis(code, Map.of());
        }
    }

    private static Object constant(Class<?> type, String text) throws NotThis {
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        String known = Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "));
        throw new NotThis("unknown-value", Map.of("known", known));
    }

    private static Object bool(Tree tree) throws NotThis {
        if (tree instanceof Tree.Bool bool) {
            return bool.value();
        }
        if (tree instanceof Tree.Plain plain && plain.value().matches("true|false")) {
            return Boolean.valueOf(plain.value());
        }
        throw wrongType("true or false");
    }

    private static Object number(Class<?> type, Tree tree) throws NotThis {
        boolean wide = type == long.class || type == Long.class;
        if (!wide && type != int.class && type != Integer.class) {
            throw new IllegalStateException("commands have no components of " + type);
        }
        try {
            BigDecimal value = new BigDecimal(literal(tree));
            if (value.precision() - (long) value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
                throw new NotThis("unreadable-number", Map.of());
            }
            return wide ? (Object) value.longValueExact() : (Object) value.intValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw new NotThis("unreadable-number", Map.of());
        }
    }

    private static String literal(Tree tree) throws NotThis {
        if (tree instanceof Tree.Num number) {
            return number.literal();
        }
        if (tree instanceof Tree.Plain plain && plain.value().length() <= MOST_DIGITS + 1) {
            return plain.value();
        }
        throw wrongType("whole number");
    }

    static NotThis wrongType(String expected) {
        return new NotThis("wrong-type", Map.of("expected", expected));
    }
}
