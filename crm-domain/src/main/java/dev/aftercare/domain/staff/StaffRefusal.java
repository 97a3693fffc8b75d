package dev.aftercare.domain.staff;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why something about staff is refused, or a piece of work finds nobody to take it over. */
public enum StaffRefusal implements RefusalCode {
    LEAVES_BEFORE_THE_FIRST_DAY("staff.leaves-before-the-first-day", "NET-3", "first"),
    /** Who takes over must belong to the dealer today and after the last day, and be somebody else. */
    SUCCESSOR_NOT_THERE("staff.successor-not-there", "NET-3", "day"),
    /** Nobody who may do this work can take it. */
    NOBODY_CAN_TAKE_IT("staff.nobody-can-take-it", "NET-3"),
    /** Who stands in must belong to the dealer on all of the days, and be somebody else. */
    STAND_IN_NOT_THERE("staff.stand-in-not-there", "NET-5", "day"),
    AWAY_ALREADY("staff.away-already", "NET-5", "from", "until"),
    /** The absence is over by then, or was called off. */
    NOT_AWAY_THEN("staff.not-away-then", "NET-5", "from", "until"),
    ACCOUNT_TAKEN("staff.account-taken", "NET-4"),
    /** A post begins today or later, while the person belongs to the dealer. */
    POST_OUT_OF_RANGE("staff.post-out-of-range", "NET-4", "day", "first"),
    DEPARTMENT_UNKNOWN("staff.department-unknown", "NET-4", "department"),
    /** No dealer of the network has that code, or the lender itself has. */
    BORROWER_UNKNOWN("staff.borrower-unknown", "NET-1", "borrower"),
    /** Who is lent belongs to the lender, and is technician or advisor, on each of the days. */
    LOAN_OF_NOBODY("staff.loan-of-nobody", "NET-4", "day"),
    /** A loan ends after now, and within the days that can be booked. */
    LOAN_TIME_OUT_OF_RANGE("staff.loan-time-out-of-range", "NET-5", "until", "first", "last"),
    /** Nobody is lent to two at once. */
    LENT_ALREADY("staff.lent-already", "NET-5", "from", "until"),
    LOAN_NOT_THE_BORROWER("staff.loan-not-the-borrower", "NET-6", "borrower"),
    LOAN_OVER("staff.loan-over", "NET-5", "until"),
    LOAN_END_OUT_OF_RANGE("staff.loan-end-out-of-range", "NET-5", "end", "first", "last");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    StaffRefusal(String code, String rule, String... arguments) {
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
