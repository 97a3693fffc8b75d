package dev.aftercare.domain.gate;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.vehicle.Plate;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of the guard's list: a car that comes today, and no word about whose it is (APT-9).
 *
 * @param advisor name of who receives it, where somebody is held for it
 * @param parkingPlace kept free for it, or where it stands; empty where the dealer has told no places, or all are kept
 * @param arrivedAt when it came
 */
public record ExpectedCar(
        AppointmentId appointment,
        Instant start,
        Optional<Plate> plate,
        Optional<String> advisor,
        Optional<String> parkingPlace,
        AppointmentState state,
        Optional<Instant> arrivedAt) {}
