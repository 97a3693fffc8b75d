package dev.aftercare.examples.network;

import dev.aftercare.domain.appointment.AppointmentId;

/** What somebody has in mind for a day. */
sealed interface Intent {

    /** Whose. */
    Motorist motorist();

    /** To ring up and book a service. */
    record WantService(Motorist motorist) implements Intent {}

    /** Did not follow the reminder: the clerk rings up and proposes a time (APT-1), or the car comes some day by itself. */
    record BeAskedIn(Motorist motorist) implements Intent {}

    /** The car runs badly; its driver rings up and books before it stands still. */
    record FeelTrouble(Motorist motorist) implements Intent {}

    /** The car broke down; it comes without an appointment. */
    record BreakDown(Motorist motorist) implements Intent {}

    /** To sell the car to somebody else. */
    record SellCar(Motorist motorist) implements Intent {}

    /** Not to come to the appointment, or at another time. */
    record ChangeMind(Motorist motorist, AppointmentId appointment) implements Intent {}

    /** To complain about the last visit. */
    record Complain(Motorist motorist) implements Intent {}
}
