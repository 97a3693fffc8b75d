package dev.aftercare.jdbc.sql;

import dev.aftercare.port.shared.StorageException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row that is being read. A column that is absent where it must not be is a bug and throws. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public UUID uuid(String column) {
        return present(column, read(column, UUID.class));
    }

    /** The id of that type. */
    public <T> T id(String column, Function<UUID, T> type) {
        return type.apply(uuid(column));
    }

    /** The id of that type, where there is one. */
    public <T> Optional<T> optionalId(String column, Function<UUID, T> type) {
        return Optional.ofNullable(read(column, UUID.class)).map(type);
    }

    public String text(String column) {
        return present(column, read(column, String.class));
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(read(column, String.class));
    }

    public byte[] bytes(String column) {
        return present(column, read(column, byte[].class));
    }

    /** The constant with that name. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return constant(column, text(column), type);
    }

    /** The constant with that name, where there is one. */
    public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
        return optionalText(column).map(name -> constant(column, name, type));
    }

    private static <E extends Enum<E>> E constant(String column, String name, Class<E> type) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new StorageException("column " + column + " has no " + type.getSimpleName()
                    + " that is known here. Maybe a newer release wrote this row; update this one.");
        }
    }

    /** The time zone with that id. */
    public ZoneId zone(String column) {
        try {
            return ZoneId.of(text(column));
        } catch (DateTimeException unknown) {
            throw new StorageException("column " + column
                    + " has no time zone that is known here. Maybe this JDK's time zones are older; update the JDK.");
        }
    }

    public long number(String column) {
        return optionalNumber(column).orElseThrow(() -> missing(column));
    }

    /** Read as the driver keeps it: PostgreSQL's makes no {@code Long} of a smaller column. */
    public OptionalLong optionalNumber(String column) {
        try {
            long number = results.getLong(column);
            return results.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
        } catch (SQLException failure) {
            throw new DriverFailure(failure);
        }
    }

    /** A number of 64 bits with a fraction. */
    public double real(String column) {
        return optionalReal(column).orElseThrow(() -> missing(column));
    }

    /** A number of 64 bits with a fraction, where there is one. */
    public OptionalDouble optionalReal(String column) {
        Double number = read(column, Double.class);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** A number of 32 bits. */
    public int count(String column) {
        return Math.toIntExact(number(column));
    }

    public OptionalInt optionalCount(String column) {
        Integer number = read(column, Integer.class);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public boolean flag(String column) {
        return present(column, read(column, Boolean.class));
    }

    public LocalDate date(String column) {
        return present(column, read(column, LocalDate.class));
    }

    public Optional<LocalDate> optionalDate(String column) {
        return Optional.ofNullable(read(column, LocalDate.class));
    }

    public Instant instant(String column) {
        return present(column, read(column, OffsetDateTime.class)).toInstant();
    }

    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(read(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private <T> @Nullable T read(String column, Class<T> type) {
        try {
            return results.getObject(column, type);
        } catch (SQLException failure) {
            throw new DriverFailure(failure);
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw missing(column);
        }
        return value;
    }

    private static StorageException missing(String column) {
        return new StorageException("column " + column + " has no value. Maybe another program wrote this row.");
    }
}
