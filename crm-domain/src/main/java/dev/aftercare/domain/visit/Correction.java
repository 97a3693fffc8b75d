package dev.aftercare.domain.visit;

import dev.aftercare.domain.shared.Distance;
import java.time.Instant;
import java.util.Optional;

/**
 * What of a visit is written down otherwise afterwards (hard case 36); what is empty stays. A visit of another car or customer is voided and
 * reported anew.
 *
 * @param shown what the meter showed
 * @param agreedAbove whether the customer agreed to pay more than what was ordered (VIS-12)
 * @param nextService when the car is due again, in place of what was told
 */
public record Correction(
        Optional<VisitKind> kind,
        Optional<Instant> arrivedAt,
        Optional<Instant> leftAt,
        Optional<Distance> shown,
        Optional<Bill> bill,
        boolean agreedAbove,
        Optional<NextService> nextService) {}
