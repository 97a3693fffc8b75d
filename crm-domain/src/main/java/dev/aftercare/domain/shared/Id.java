package dev.aftercare.domain.shared;

import java.util.UUID;

/** Identity of one aggregate; each aggregate has an id type of its own. Nothing rests on an id being secret. */
public interface Id {

    /** The UUID (version 7, so that ids sort by the time they were made). */
    UUID value();
}
