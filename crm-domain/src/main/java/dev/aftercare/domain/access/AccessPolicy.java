package dev.aftercare.domain.access;

import dev.aftercare.domain.policy.PolicyKind;

/**
 * How long grounds of access hold (NET-2).
 *
 * @param papersDays days that papers open a car's history
 * @param afterAppointmentDays days that a ground outlives the appointment or visit which opened it
 */
public record AccessPolicy(int papersDays, int afterAppointmentDays) {

    /** Its kind; the network's alone. */
    public static final PolicyKind<AccessPolicy> KIND =
            new PolicyKind<>("access", AccessPolicy.class, AccessPolicy::standard, false);

    private static final int MOST_DAYS = 3_660;

    public AccessPolicy {
        requireDays("papersDays", papersDays);
        requireDays("afterAppointmentDays", afterAppointmentDays);
    }

    /** 30 days for papers and 30 days after an appointment or a visit. */
    public static AccessPolicy standard() {
        return new AccessPolicy(30, 30);
    }

    private static void requireDays(String name, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "access policy: " + name + " is " + days + ", allowed are 0 to " + MOST_DAYS);
        }
    }
}
