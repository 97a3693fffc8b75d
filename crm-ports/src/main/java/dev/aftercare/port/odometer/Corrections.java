package dev.aftercare.port.odometer;

import dev.aftercare.domain.odometer.Correction;
import java.util.List;
import java.util.Optional;

/**
 * Notes of what was put right in readings, until the network's run has carried it to what other dealers recorded (VEH-3, NET-2). Whoever puts
 * something right leaves one; only the whole network reads them.
 */
public interface Corrections {

    /** Notes what was put right, in whatever scope. */
    void note(Correction correction);

    /** Some that are noted, at the most {@code limit}, by id; none in the scope of one organisation. */
    List<Correction> noted(int limit);

    /** One that is noted still, locked until the unit of work ends; none in the scope of one organisation. */
    Optional<Correction> lock(Correction correction);

    /** Forgets one that is noted still; none in the scope of one organisation. */
    void forget(Correction correction);
}
