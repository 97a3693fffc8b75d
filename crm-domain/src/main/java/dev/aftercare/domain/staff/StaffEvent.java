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
    ACCOUNT_ASSIGNED("staff.account-assigned"),
    /** Somebody is offered to another dealer, and away from now on (NET-5). */
    LENT("staff.lent"),
    LOAN_AGREED("staff.loan-agreed"),
    /** A loan ends earlier than was agreed. */
    LOAN_SHORTENED("staff.loan-shortened"),
    LOAN_CALLED_OFF("staff.loan-called-off"),
    /** Who is lent is away from the borrower for a time, too. */
    LOAN_INTERRUPTED("staff.loan-interrupted"),
    /** They are back sooner from being away, and so at the borrower. */
    LOAN_RESUMED("staff.loan-resumed"),
    /** Who is lent has other roles or skills. */
    LOAN_OF_ANOTHER_POST("staff.loan-of-another-post");

    private final String code;

    StaffEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
