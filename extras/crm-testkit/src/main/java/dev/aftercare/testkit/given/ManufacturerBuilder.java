package dev.aftercare.testkit.given;

import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.ZoneId;

/** Builds a manufacturer. */
public final class ManufacturerBuilder {

    private OrganisationId id = new OrganisationId(Ids.next());
    private String name = "Example Motors";

    ManufacturerBuilder() {}

    public ManufacturerBuilder id(OrganisationId newId) {
        id = newId;
        return this;
    }

    public ManufacturerBuilder named(String newName) {
        name = newName;
        return this;
    }

    /** The manufacturer, in its first version. */
    public Manufacturer build() {
        return Manufacturer.founding(id, name, ZoneId.of("Asia/Shanghai"));
    }
}
