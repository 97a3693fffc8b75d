package dev.aftercare.jdbc.lifecycle;

/**
 * The cars that are not on the road, as statements say it: somebody stated an end of theirs, whoever it was, that stands (hard case 27). A statement
 * that asks for it carries {@code ${whoever}}.
 */
public final class StandingEnds {

    /** That the end {@code e} stands. */
    static final String STANDING = "e.back_on is null and e.withdrawn is null";

    private StandingEnds() {}

    /** The ends {@code e} of the car whose id the column has, to be joined: a car has at most one. */
    public static String of(String vehicle) {
        return "${schema}.vehicle_end e on e.vehicle = " + vehicle + " and " + STANDING;
    }

    /** The condition that the car whose id the column has is on the road. */
    public static String noneOf(String vehicle) {
        return "not exists (select 1 from ${schema}.vehicle_end e where e.vehicle = " + vehicle + " and " + STANDING
                + ")";
    }
}
