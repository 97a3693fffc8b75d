package dev.aftercare.http.json;

/** A view of something with an address of its own. */
public interface Located {

    /** The id, the last part of its address. */
    String id();
}
