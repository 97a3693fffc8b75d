package dev.aftercare.domain.visit;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.Optional;

/** When a car is due for service again, by date, by distance, whichever comes first, or as the policy says where neither is told (VIS-8). */
public record NextService(Optional<LocalDate> on, Optional<Distance> at) {}
