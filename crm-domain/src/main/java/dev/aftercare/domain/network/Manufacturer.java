package dev.aftercare.domain.network;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.ZoneId;

/** The manufacturer (OEM) whose network this is; there is exactly one (NET-1). */
public record Manufacturer(OrganisationId id, String name, ZoneId zone, NetworkStructure structure, long version) {

    /** A manufacturer as it founds its network: no brands and no regions are told apart yet. */
    public static Manufacturer founding(OrganisationId id, String name, ZoneId zone) {
        return new Manufacturer(id, name, zone, NetworkStructure.none(), 1);
    }

    /** The same with other brands or regions. */
    public Manufacturer structuredAs(NetworkStructure newStructure) {
        return new Manufacturer(id, name, zone, newStructure, version + 1);
    }
}
