package dev.aftercare.domain.appointment;

import dev.aftercare.domain.shared.EventType;

/** What happens to appointments. */
public enum AppointmentEvent implements EventType {
    BOOKED("appointment.booked"),
    OVERBOOKED("appointment.overbooked"),
    MOVED("appointment.moved"),
    REASSIGNED("appointment.reassigned"),
    /** The customer waits from now on, or leaves the car instead. */
    WAITING_CHANGED("appointment.waiting-changed"),
    CANCELLED("appointment.cancelled"),
    ARRIVED("appointment.arrived"),
    /** The gate had logged another car, or none. */
    ARRIVAL_TAKEN_BACK("appointment.arrival-taken-back"),
    /** The car came at another time than was logged. */
    ARRIVAL_CORRECTED("appointment.arrival-corrected"),
    BEGUN("appointment.begun"),
    /** The visit came to its end before the planned end: the rest of what was held is free again. */
    REST_GIVEN_BACK("appointment.rest-given-back"),
    MISSED("appointment.missed");

    private final String code;

    AppointmentEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
