package dev.aftercare.domain.lifecycle;

import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.WarrantyPolicy;

/**
 * The policies by which a car has its stages (VEH-6).
 *
 * @param firstService in force on the day of delivery (WAR-1a)
 * @param warranty in force on the day of delivery (WAR-2)
 */
public record LifeTerms(StagePolicy stages, FirstServicePolicy firstService, WarrantyPolicy warranty) {}
