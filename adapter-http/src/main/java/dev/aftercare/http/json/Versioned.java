package dev.aftercare.http.json;

/** A view whose version goes into the {@code ETag}. */
public interface Versioned {

    /** The version, from 1. */
    long version();
}
