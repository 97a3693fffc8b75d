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
 * @param expressPercent share of the bays' time of each half-day that is kept for urgent requests, on the day itself too (APT-10), 0 to 100;
 *     before the day the greater of it and the share for walk-ins is kept, since urgent requests may have both; nothing where it is left out
 */
public record Filling(int releaseDays, int loungePlaces, int mostReassigned, Integer expressPercent) {

    public Filling {
        AppointmentPolicy.require(releaseDays >= 0 && releaseDays <= 30, "filling.releaseDays", releaseDays, "0 to 30");
        AppointmentPolicy.require(
                loungePlaces >= 0 && loungePlaces <= 100, "filling.loungePlaces", loungePlaces, "0 to 100");
        AppointmentPolicy.require(
                mostReassigned >= 0 && mostReassigned <= 6, "filling.mostReassigned", mostReassigned, "0 to 6");
        expressPercent = expressPercent == null ? 0 : expressPercent; // stored or sent without it
        AppointmentPolicy.require(
                expressPercent >= 0 && expressPercent <= 100, "filling.expressPercent", expressPercent, "0 to 100");
    }

    /** With nothing kept for urgent requests alone. */
    public Filling(int releaseDays, int loungePlaces, int mostReassigned) {
        this(releaseDays, loungePlaces, mostReassigned, 0);
    }

    /**
     * The walk-in share whole until the day itself, six places in the lounge, at most three changes to make room, nothing kept for urgent
     * requests alone.
     */
    public static Filling standard() {
        return new Filling(0, 6, 3);
    }

    /** The same with another share for urgent requests. */
    public Filling keepingExpress(int percent) {
        return new Filling(releaseDays, loungePlaces, mostReassigned, percent);
    }

    /** The same for an urgent request: nothing is kept from it, and nobody gets another bay or person for its sake. */
    Filling express() {
        return new Filling(releaseDays, loungePlaces, 0, 0);
    }
}
