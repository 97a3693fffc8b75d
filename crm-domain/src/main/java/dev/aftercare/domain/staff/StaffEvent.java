package dev.aftercare.domain.staff;

import dev.aftercare.domain.shared.EventType;

/** What happens to staff and the work they answer for. */
public enum StaffEvent implements EventType {
    /** Somebody's last day was set, and what is planned for later was handed over (NET-3). */
    LEAVING("staff.leaving"),
    /** The last day is over, and the rest was handed over (NET-3). */
    HANDED_OVER("staff.handed-over"),
    PLACED("staff.placed"),
    /** Somebody is away for some days (NET-5). */
    AWAY("staff.away"),
    /** They are there again before the end that was told, or were not away at all (NET-5). */
    BACK("staff.back"),
    /** Another one stands in, because the first leaves. */
    STAND_IN_CHANGED("staff.stand-in-changed"),
    ACCOUNT_ASSIGNED("staff.account-assigned");

    private final String code;

    StaffEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
