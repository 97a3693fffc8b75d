package dev.aftercare.domain.appointment;

import dev.aftercare.domain.shared.RefusalCode;

/** Why an appointment cannot be set or changed. */
public enum AppointmentRefusal implements RefusalCode {
    SERVICE_NOT_OFFERED("appointment.service-not-offered", "NET-1"),
    IN_THE_PAST("appointment.in-the-past", "APT-1"),
    /** Default: not for the same calendar day, unless the desk sets it. */
    SAME_DAY("appointment.same-day", "APT-1"),
    BEYOND_HORIZON("appointment.beyond-horizon", "APT-1"),
    OFF_STEP("appointment.off-step", "APT-3"),
    OUTSIDE_HOURS("appointment.outside-hours", "APT-2"),
    SLOT_TAKEN("appointment.slot-taken", "APT-2"),
    KEPT_FOR_WALK_INS("appointment.kept-for-walk-ins", "APT-4"),
    OVERBOOKING_NOT_NEEDED("appointment.overbooking-not-needed", "APT-2"),
    RESOURCE_UNFIT("appointment.resource-unfit", "APT-2"),
    RESOURCE_TAKEN("appointment.resource-taken", "APT-2"),
    /** It can be moved or cancelled until it begins. */
    NOT_IN_THIS_STATE("appointment.not-in-this-state", "APT-7"),
    ARRIVAL_IN_THE_FUTURE("appointment.arrival-in-the-future", "APT-6a"),
    ARRIVAL_ON_ANOTHER_DAY("appointment.arrival-on-another-day", "APT-6a");

    private final String code;
    private final String rule;

    AppointmentRefusal(String code, String rule) {
        this.code = code;
        this.rule = rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }
}
