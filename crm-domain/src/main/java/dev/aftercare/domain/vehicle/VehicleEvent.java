package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.EventType;

/** What happens to cars (VEH-1 to VEH-3). */
public enum VehicleEvent implements EventType {
    REGISTERED("vehicle.registered"),
    CORRECTED("vehicle.corrected"),
    /** The check digit of the VIN is wrong: a person is to compare it with the car. */
    VIN_DOUBTED("vehicle.vin-doubted"),
    /** A person compared it with the car. */
    VIN_CONFIRMED("vehicle.vin-confirmed"),
    /** A dealer says that the car has another number than it said before. */
    VIN_CORRECTED("vehicle.vin-corrected"),
    /** The network's record has another number. */
    NUMBERED("vehicle.numbered"),
    DELIVERED("vehicle.delivered"),
    DESCRIBED("vehicle.described"),
    PLATED("vehicle.plated"),
    /** A dealer says which plate the car carries from a day on, without knowing the car well enough to say it for the network. */
    PLATE_RECORDED("vehicle.plate-recorded"),
    OWNER_CHANGED("vehicle.owner-changed"),
    READING_RECORDED("vehicle.reading-recorded"),
    READING_FLAGGED("vehicle.reading-flagged"),
    /** What it was read in is not so: it does not count any more. */
    READING_WITHDRAWN("vehicle.reading-withdrawn"),
    /** What it contradicted does not count any more, so that it counts. */
    READING_CLEARED("vehicle.reading-cleared"),
    /** A person looked at a reading that was held: it is so. */
    READING_ACCEPTED("vehicle.reading-accepted"),
    /** A person says what the meter showed instead. */
    READING_CORRECTED("vehicle.reading-corrected"),
    /** The instrument cluster is another one; the total goes on. */
    METER_REPLACED("vehicle.meter-replaced");

    private final String code;

    VehicleEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
