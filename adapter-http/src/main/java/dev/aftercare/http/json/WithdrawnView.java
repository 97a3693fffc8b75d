package dev.aftercare.http.json;

/**
 * A thing that was taken back and is not found any more.
 *
 * @param id its id
 */
public record WithdrawnView(String id) {

    /** The view of what had {@code id}. */
    public static WithdrawnView of(Object id) {
        return new WithdrawnView(id.toString());
    }
}
