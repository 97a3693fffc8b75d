package dev.aftercare.domain.importing;

/**
 * What was wrong in one row, for who ran the import and nobody else.
 *
 * @param line line in the file, from 1
 * @param number counts the faults of one line, from 1
 * @param column the column at fault, empty where the row as a whole is
 * @param value what stood there, cut at 200 characters
 * @param reason stable code of a fault or a refusal
 * @param kept whether the row was taken all the same, without that value
 */
public record ImportFault(long line, int number, String column, String value, String reason, boolean kept) {}
