package dev.aftercare.jdbc.sql;

/** Makes a value of one row. */
@FunctionalInterface
public interface RowReader<T> {

    /** The value of the row; {@code row} is good for this call only. */
    T read(Row row);
}
