package dev.aftercare.port.access;

import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;

/** Looks at what other dealers did. A dealer reaches its own looks. */
public interface Looks {

    void record(Look look);

    /** Looks at one subject in the order of their ids. */
    Page<Look> at(Subject subject, PageRequest page);
}
