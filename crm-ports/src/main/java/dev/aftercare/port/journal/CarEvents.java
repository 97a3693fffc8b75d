package dev.aftercare.port.journal;

import java.util.Set;

/**
 * Which events of a car are asked for, by the codes of their types.
 *
 * @param own of the books that the scope reaches
 * @param followingTheCar those of them that a ground for the car's history opens in the books of others too
 * @param takingBack an event of a thing of which one of these was written is left out
 */
public record CarEvents(Set<String> own, Set<String> followingTheCar, Set<String> takingBack) {

    public CarEvents {
        own = Set.copyOf(own);
        followingTheCar = Set.copyOf(followingTheCar);
        takingBack = Set.copyOf(takingBack);
    }
}
