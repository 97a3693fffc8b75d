package dev.aftercare.domain.plantedhen;

import dev.aftercare.domain.plantedegg.Egg;

/** One half of a circle on purpose. */
public final class Hen {
    Egg from;
}
