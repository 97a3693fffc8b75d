package dev.aftercare.domain.appointment;

/** What an appointment holds (APT-2). */
public enum HoldKind {
    BAY,
    TECHNICIAN,
    ADVISOR,
    /** The car itself, which cannot be in two places at once. It is no part of the workshop, and never overbooked. */
    VEHICLE,
    /** A place in the customers' lounge (客户休息区), held by who waits for the car (APT-4). */
    LOUNGE,
    /** A car that the dealer lends to the customer meanwhile (代步车). */
    LOAN_CAR;

    /** Whether it is a bay or a person, which can be away or out of use. */
    public boolean isOfWorkshop() {
        return this == BAY || this == TECHNICIAN || this == ADVISOR;
    }
}
