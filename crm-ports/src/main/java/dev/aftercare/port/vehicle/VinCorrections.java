package dev.aftercare.port.vehicle;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VinCorrection;
import java.util.Collection;
import java.util.List;

/** Which numbers cars had by a dealer's books before it corrected them (VEH-1); a dealer reaches its own. */
public interface VinCorrections {

    /** Adds corrections of the scope's dealer, in one round trip. */
    void insert(Collection<VinCorrection> corrections);

    /** What {@code dealer} corrected of some cars, car by car, as it was corrected; at most 1,000 cars may be asked for. */
    List<VinCorrection> of(OrganisationId dealer, Collection<VehicleId> vehicles);
}
