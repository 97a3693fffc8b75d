package dev.aftercare.domain.plantedegg;

import dev.aftercare.domain.plantedhen.Hen;

/** One half of a circle on purpose. */
public final class Egg {
    Hen from;
}
