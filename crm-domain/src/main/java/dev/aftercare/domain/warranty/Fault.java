package dev.aftercare.domain.warranty;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fault for which coverage is asked. The day it was reported decides, also when its part arrives later (hard case 21).
 *
 * @param reportedOn in the zone of the dealer to whom it was reported
 * @param distance how far the car had gone in all; empty where it is not known or in doubt
 * @param atLeast how far it had gone before, for certain; empty where nobody read it
 * @param partGroup code of the group of the part that failed
 */
public record Fault(
        LocalDate reportedOn,
        Optional<Distance> distance,
        Optional<Distance> atLeast,
        String partGroup,
        FaultCause cause) {}
