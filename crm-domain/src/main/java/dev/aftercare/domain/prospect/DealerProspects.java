package dev.aftercare.domain.prospect;

import dev.aftercare.domain.shared.OrganisationId;

/** How many A cards became C cards at one dealer of the network, by that dealer's days (CUS-4a). */
public record DealerProspects(OrganisationId dealer, ProspectCounts counts) {}
