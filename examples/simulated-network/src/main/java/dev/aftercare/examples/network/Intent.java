package dev.aftercare.examples.network;

/** What somebody has in mind for a day. */
sealed interface Intent {

    /** Whose. */
    Motorist motorist();

    /** To ring up and book a service. */
    record WantService(Motorist motorist) implements Intent {}

    /** The car broke down; it comes without an appointment. */
    record BreakDown(Motorist motorist) implements Intent {}

    /** To sell the car to somebody else. */
    record SellCar(Motorist motorist) implements Intent {}

    /** To complain about the last visit. */
    record Complain(Motorist motorist) implements Intent {}
}
