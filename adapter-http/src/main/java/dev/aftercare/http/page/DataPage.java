package dev.aftercare.http.page;

import java.util.List;

/**
 * What the template of a person's data shows: texts that are ready to be read (CUS-9).
 *
 * @param seenAt when it was read
 * @param ids all numbers of the person's records
 */
public record DataPage(String title, String seenAt, List<String> ids, List<Part> parts) {

    /** What one feature keeps. */
    public record Part(String title, List<Item> items) {}

    /** One thing that is kept. */
    public record Item(List<Row> rows) {}

    /**
     * A value with its name.
     *
     * @param depth how far inside of other things it stands, from 0
     * @param value empty where only what stands inside of it has values
     */
    public record Row(int depth, String name, String value) {}
}
