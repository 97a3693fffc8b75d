package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why an appointment cannot be set or changed. */
public enum AppointmentRefusal implements RefusalCode {
    SERVICE_NOT_OFFERED("appointment.service-not-offered", "NET-1", "service"),
    IN_THE_PAST("appointment.in-the-past", "APT-1", "start", "service"),
    /** Default: not for the same calendar day, unless the desk sets it. */
    SAME_DAY("appointment.same-day", "APT-1", "start", "service"),
    BEYOND_HORIZON("appointment.beyond-horizon", "APT-1", "start", "service"),
    OFF_STEP("appointment.off-step", "APT-3", "start", "service"),
    OUTSIDE_HOURS("appointment.outside-hours", "APT-2", "start", "service"),
    SLOT_TAKEN("appointment.slot-taken", "APT-2", "start", "service"),
    /** The car has another appointment at that time. */
    VEHICLE_TAKEN("appointment.vehicle-taken", "APT-2", "start", "service"),
    KEPT_FOR_WALK_INS("appointment.kept-for-walk-ins", "APT-4", "start", "service"),
    /** As many customers as the policy allows wait for their cars at that time. */
    LOUNGE_FULL("appointment.lounge-full", "APT-4", "start", "service"),
    /** Who waits in the lounge does so for work of one day. */
    TOO_LONG_TO_WAIT("appointment.too-long-to-wait", "APT-4", "start", "service"),
    /** All cars that the dealer lends are out for a part of that time. */
    NO_LOAN_CAR("appointment.no-loan-car", "APT-2", "start", "service"),
    /** A car is brought while the dealer is open, at most a week before its work. */
    DROP_OFF_NOT_POSSIBLE("appointment.drop-off-not-possible", "APT-5a", "dropOff", "start"),
    /** A car is fetched while the dealer is open, after its work has ended, at most a week later. */
    PICK_UP_NOT_POSSIBLE("appointment.pick-up-not-possible", "APT-5a", "pickUp", "end"),
    /** The parts cost something else than what the customer was told. */
    PARTS_PRICE_CHANGED("appointment.parts-price-changed", "APT-5b", "told", "price"),
    /** The parts arrive on a later day. */
    PARTS_NOT_THERE("appointment.parts-not-there", "APT-5b", "day"),
    OVERBOOKING_NOT_NEEDED("appointment.overbooking-not-needed", "APT-2", "start", "service"),
    /** The appointment holds nothing of that kind that could be changed. */
    NOTHING_HELD("appointment.nothing-held", "APT-2", "kind"),
    RESOURCE_UNFIT("appointment.resource-unfit", "APT-2", "kind", "resource"),
    RESOURCE_TAKEN("appointment.resource-taken", "APT-2", "kind", "resource"),
    /** Nobody and nothing else can take the place of what does not fit any more, at the same time. */
    NOBODY_ELSE_THEN("appointment.nobody-else-then", "CARE-11", "start", "service"),
    /** It can be moved or cancelled until it begins. */
    NOT_IN_THIS_STATE("appointment.not-in-this-state", "APT-7", "state", "step"),
    /** The other one of two that were to exchange their times has another time by now. */
    NOT_AT_THIS_TIME("appointment.not-at-this-time", "APT-7", "start"),
    ARRIVAL_IN_THE_FUTURE("appointment.arrival-in-the-future", "APT-6a", "at"),
    ARRIVAL_ON_ANOTHER_DAY("appointment.arrival-on-another-day", "APT-6a", "at", "day");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    AppointmentRefusal(String code, String rule, String... arguments) {
        this.code = code;
        this.rule = rule;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
