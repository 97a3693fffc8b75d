package dev.aftercare.domain.vehicle;

/** What a dealer says of the VIN under which it registered a car (VEH-1). */
public enum VinStanding {
    /** Nothing speaks against it. */
    PLAUSIBLE,

    /** Its check digit is wrong: a person is to compare it with the car. */
    TO_BE_CONFIRMED,

    /** A person compared it with the car: that is what stands there. */
    CONFIRMED;

    /** Before a person has looked. */
    public static VinStanding of(Vin vin) {
        return vin.checkDigit() == CheckDigit.WRONG ? TO_BE_CONFIRMED : PLAUSIBLE;
    }
}
