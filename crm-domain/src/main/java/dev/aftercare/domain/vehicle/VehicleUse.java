package dev.aftercare.domain.vehicle;

/** What a car is used for; warranty terms differ by it (VEH-1, WAR-2). */
public enum VehicleUse {
    PRIVATE,
    COMMERCIAL,
    TAXI,
    FLEET
}
