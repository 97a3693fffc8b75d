package dev.aftercare.domain.waitinglist;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A note that something became free on days of a dealer, so that the waiting list is to be looked at. Every cause writes one of its own and
 * waits for nobody; the run looks and takes it away.
 *
 * @param id later ones are greater
 * @param last not before {@code first}
 */
public record FreedDays(UUID id, OrganisationId dealer, LocalDate first, LocalDate last) {}
