package dev.aftercare.port.request;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;

/** Counters of short numbers; always the last row that a unit of work locks. */
public interface Numbers {

    /** The next number; a rolled back unit of work gives it back. */
    ShortNumber next(OrganisationId organisation, char kind, int year);
}
