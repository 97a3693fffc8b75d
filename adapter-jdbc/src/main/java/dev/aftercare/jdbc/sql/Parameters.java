package dev.aftercare.jdbc.sql;

import dev.aftercare.domain.shared.Id;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds values to the named parameters of one statement. Instants are cut to the microsecond, which is what columns keep. */
public final class Parameters {

    /** Where bound values go. */
    interface Target {

        /** Takes the value of one parameter, whose type is one of {@link Types}. */
        void bind(String name, @Nullable Object value, int type) throws SQLException;
    }

    private final Target target;

    Parameters(Target target) {
        this.target = target;
    }

    public Parameters id(String name, Id id) {
        return uuid(name, id.value());
    }

    public Parameters id(String name, Optional<? extends Id> id) {
        return uuid(name, id.map(Id::value));
    }

    public Parameters uuid(String name, UUID id) {
        return bind(name, id, Types.OTHER);
    }

    public Parameters uuid(String name, Optional<UUID> id) {
        return bind(name, id.orElse(null), Types.OTHER);
    }

    /** All ids as one array. */
    public Parameters uuids(String name, Collection<UUID> ids) {
        return array(name, "uuid", ids);
    }

    /** All ids as one array. */
    public Parameters ids(String name, Collection<? extends Id> ids) {
        return array(name, "uuid", ids.stream().map(Id::value).toList());
    }

    /** All numbers as one array. */
    public Parameters numbers(String name, Collection<Long> numbers) {
        return array(name, "bigint", numbers);
    }

    /** All texts as one array. */
    public Parameters texts(String name, Collection<String> texts) {
        return array(name, "varchar", texts);
    }

    public Parameters text(String name, String text) {
        return bind(name, text, Types.VARCHAR);
    }

    public Parameters text(String name, Optional<String> text) {
        return bind(name, text.orElse(null), Types.VARCHAR);
    }

    /** The constant's name. */
    public Parameters constant(String name, Enum<?> constant) {
        return text(name, constant.name());
    }

    public Parameters number(String name, long number) {
        return bind(name, number, Types.BIGINT);
    }

    public Parameters flag(String name, boolean flag) {
        return bind(name, flag, Types.BOOLEAN);
    }

    public Parameters flag(String name, Optional<Boolean> flag) {
        return bind(name, flag.orElse(null), Types.BOOLEAN);
    }

    /** A number of 64 bits with a fraction, which is kept to its last bit. */
    public Parameters real(String name, double number) {
        return bind(name, number, Types.DOUBLE);
    }

    public Parameters real(String name, OptionalDouble number) {
        return bind(name, number.isPresent() ? (Double) number.getAsDouble() : null, Types.DOUBLE);
    }

    public Parameters bytes(String name, byte[] bytes) {
        return bind(name, bytes, Types.VARBINARY);
    }

    public Parameters date(String name, LocalDate date) {
        return bind(name, date, Types.DATE);
    }

    public Parameters date(String name, Optional<LocalDate> date) {
        return bind(name, date.orElse(null), Types.DATE);
    }

    public Parameters instant(String name, Instant instant) {
        return bind(name, stored(instant), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    public Parameters instant(String name, Optional<Instant> instant) {
        return bind(name, instant.map(Parameters::stored).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    public Parameters count(String name, OptionalInt count) {
        return bind(name, count.isPresent() ? (Integer) count.getAsInt() : null, Types.INTEGER);
    }

    public Parameters number(String name, OptionalLong number) {
        return bind(name, number.isPresent() ? (Long) number.getAsLong() : null, Types.BIGINT);
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private Parameters array(String name, String type, Collection<?> elements) {
        return bind(name, new Elements(type, elements), Types.ARRAY);
    }

    private Parameters bind(String name, @Nullable Object value, int type) {
        try {
            target.bind(name, value, type);
            return this;
        } catch (SQLException failure) {
            throw new DriverFailure(failure);
        }
    }

    private record Elements(String type, Collection<?> all) {}

    /** One run of a statement. */
    record OfStatement(Compiled compiled, PreparedStatement statement) implements Target {

        @Override
        public void bind(String name, @Nullable Object value, int type) throws SQLException {
            int[] places = compiled.places().get(name);
            if (places == null) {
                throw new IllegalArgumentException("statement has no parameter '" + name + "': " + compiled.sql());
            }
            Object bound = value instanceof Elements elements
                    ? statement
                            .getConnection()
                            .createArrayOf(elements.type(), elements.all().toArray())
                    : value;
            for (int place : places) {
                if (bound == null) {
                    statement.setNull(place, type);
                } else {
                    statement.setObject(place, bound);
                }
            }
        }
    }
}
