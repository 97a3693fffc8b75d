package dev.aftercare.port.care;

import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.List;

/** When papers of cars run out, a row per dealer, car and paper (CARE-1, VEH-5). In a dealer's scope its own are there. */
public interface PaperDues {

    /**
     * Keeps the first that is known of a paper, which is the scope's own.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the dealer has a row of that paper
     */
    void insert(PaperDue due);

    /** Replaces the previous version. */
    void update(PaperDue due);

    /** Deletes a row, which is there in this version. */
    void delete(PaperDue due);

    /** Those of a car at a dealer, by paper in the order of its names. */
    List<PaperDue> of(OrganisationId dealer, VehicleId vehicle);

    /** The open ones that are due on one of {@code days}, by that day, then by car, then by paper in the order of its names. */
    Page<PaperDue> dueIn(DateRange days, PageRequest page);

    /** The rows whose next look is at {@code now} or earlier, the earliest first. */
    List<PaperDue> toLookAt(Instant now, int limit);

    /**
     * Something happened to a car that decides on its papers, whichever dealer's: {@link PaperDue#unsettled}.
     *
     * @return how many rows there are of the car
     */
    int unsettle(VehicleId vehicle, Instant now);
}
