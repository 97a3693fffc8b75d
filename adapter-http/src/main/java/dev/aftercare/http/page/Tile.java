package dev.aftercare.http.page;

/**
 * A number of the board that opens to what is behind it.
 *
 * @param tone how it is coloured
 * @param address below the context path
 */
public record Tile(String tone, String address, long number, String name, String detail) {}
