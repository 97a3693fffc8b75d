package dev.aftercare.domain.appointment;

/**
 * How a day is filled beside the share for walk-ins (APT-4). Part of {@link AppointmentPolicy}, with its history.
 *
 * @param releaseDays over how many days before the day the walk-in share is released in equal steps, 0 to 30; with 0 all of
 *     it is kept until the day itself
 * @param loungePlaces how many customers may wait in the house at any one time, 0 to 100
 * @param mostReassigned how many bays and technicians of other appointments are changed at most to make room for one, 0 to 6: an
 *     appointment that gets both another bay and another technician counts as two; with 0 nothing is ever reassigned for another's
 *     sake
 */
public record Filling(int releaseDays, int loungePlaces, int mostReassigned) {

    public Filling {
        AppointmentPolicy.require(releaseDays >= 0 && releaseDays <= 30, "filling.releaseDays", releaseDays, "0 to 30");
        AppointmentPolicy.require(
                loungePlaces >= 0 && loungePlaces <= 100, "filling.loungePlaces", loungePlaces, "0 to 100");
        AppointmentPolicy.require(
                mostReassigned >= 0 && mostReassigned <= 6, "filling.mostReassigned", mostReassigned, "0 to 6");
    }

    /** The walk-in share whole until the day itself, six places in the lounge, at most three changes to make room. */
    public static Filling standard() {
        return new Filling(0, 6, 3);
    }
}
