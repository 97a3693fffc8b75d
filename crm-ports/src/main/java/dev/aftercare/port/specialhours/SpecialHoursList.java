package dev.aftercare.port.specialhours;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.List;
import java.util.Optional;

/** Other hours of dealers on some days, withdrawn ones too (CARE-11). A dealer reaches its own. */
public interface SpecialHoursList {

    /** Keeps new ones. */
    void insert(SpecialHours hours);

    /** Replaces the previous version. */
    void update(SpecialHours hours);

    Optional<SpecialHours> find(SpecialHoursId id);

    /** All of a dealer, in the order of their ids. */
    Page<SpecialHours> of(OrganisationId dealer, PageRequest page);

    /** The first {@code limit} of which somebody is still to be told, in the order of their ids. */
    List<SpecialHours> toTell(int limit);
}
