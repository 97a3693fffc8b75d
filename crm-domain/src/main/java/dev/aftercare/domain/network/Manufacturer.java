package dev.aftercare.domain.network;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.ZoneId;

/** The manufacturer (OEM) whose network this is; there is exactly one (NET-1). */
public record Manufacturer(OrganisationId id, String name, ZoneId zone, long version) {}
