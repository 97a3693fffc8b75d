package dev.aftercare.jdbc.json;

/** A stored form that says its version. */
public interface Versioned {

    /** The version of the form, 1 so far. */
    int v();
}
