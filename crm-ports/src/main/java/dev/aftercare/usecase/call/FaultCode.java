package dev.aftercare.usecase.call;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;

/**
 * The stable names of what can be wrong with one field. The first ones come from the constraints of commands, whose name
 * the code is; the others are found where a constraint on one field cannot see them.
 */
public enum FaultCode {
    REQUIRED("required"),
    SIZE("size", "min", "max"),
    MIN("min", "limit"),
    MAX("max", "limit"),
    PATTERN("pattern"),
    HOURS("hours"),
    TIME_ZONE_ID("time-zone-id"),
    SHORT_CODE("short-code"),
    SKILL_TEXT("skill-text"),
    PHONE_NUMBER("phone-number"),
    /** A way to reach somebody that is none of its kind: an e-mail address without {@code @}. */
    CONTACT_POINT("contact-point"),
    COMPANY_CODE_TEXT("company-code-text"),
    VIN_TEXT("vin-text"),
    CHASSIS_NUMBER_TEXT("chassis-number-text"),
    PLATE_TEXT("plate-text"),
    CURRENCY_CODE("currency-code"),
    /** A price finer than its currency can be paid. */
    AMOUNT_DIGITS("amount-digits", "digits"),
    /** Who pays how much of a line: each payer once, together 100 percent. */
    SHARES("shares"),
    /** U+0000 or half a character, which databases do not keep. */
    UNSTORABLE_TEXT("unstorable-text"),
    QUARTER_HOURS("quarter-hours"),
    USED_TWICE("used-twice"),
    DATE_TWICE("date-twice"),
    BEFORE_FROM("before-from"),
    /** A last day too far from the first one. */
    TOO_MANY_DAYS("too-many-days", "most"),
    PERSON_OR_COMPANY("person-or-company"),
    /** A car is named by one of the two. */
    VIN_OR_PLATE("vin-or-plate"),
    /** A date or an instant outside of the years 1 to 9999. */
    YEAR_RANGE("year-range"),
    /** A reason without words. */
    REASON("reason", "min", "max"),
    /** Before the day on which every policy's first version is in force. */
    BEFORE_POLICIES("before-policies"),
    BIRTHDAY_RANGE("birthday-range"),
    UNKNOWN_POLICY("unknown-policy"),
    POLICY_OF_KIND("policy-of-kind"),
    UNKNOWN_CURSOR("unknown-cursor"),
    /** At the edge: a body or a file that holds something else than the field takes. */
    WRONG_TYPE("wrong-type", "expected"),
    UNKNOWN_FIELD("unknown-field"),
    UNKNOWN_VALUE("unknown-value", "known"),
    UNREADABLE_DATE("unreadable-date"),
    UNREADABLE_MONTH("unreadable-month"),
    UNREADABLE_TIME("unreadable-time"),
    UNREADABLE_NUMBER("unreadable-number"),
    UNREADABLE_ID("unreadable-id"),
    MALFORMED_JSON("malformed-json", "line", "column"),
    MISSING_COLUMN("missing-column", "known"),
    COLUMN_OR_CONSTANT("column-or-constant"),
    NO_SUCH_DATE("no-such-date"),
    /** In a file of one year: a date that this year's notice cannot name. */
    OTHER_YEAR("other-year", "year"),
    /** A date that one file declares both a day off and a working day. */
    OFF_AND_WORK("off-and-work"),
    /** A time of day where a whole date is meant. */
    CLOCK_TIME("clock-time"),
    NO_HOLIDAYS("no-holidays", "years"),
    /** A file of days of all kinds that does not tell which of them are off. */
    UNMARKED_DAYS("unmarked-days"),
    MALFORMED_CALENDAR("malformed-calendar", "line"),
    /** What another system calls a thing that is not known here. */
    UNKNOWN_REFERENCE("unknown-reference"),
    /** A region whose official days are not known here. */
    UNKNOWN_REGION("unknown-region"),
    /** A region that the network does not have, or that the asker does not supervise. */
    NO_SUCH_REGION("no-such-region"),
    /** A line of a file that leads to something that is not there. */
    UNKNOWN_IN_ROW("unknown-in-row"),
    ENCODING("encoding"),
    /** A file without a line that names its columns. */
    NO_HEADER("no-header"),
    UNREADABLE_HEADER("unreadable-header"),
    COLUMN_TWICE("column-twice", "line"),
    /** A line whose quotes do not close, or with a cell beyond all measure. */
    QUOTES("quotes"),
    CELL_COUNT("cell-count", "found", "expected"),
    /** Too many lines whose quotes do not close: from here on nothing was read. */
    REST_UNREADABLE("rest-unreadable"),
    /** The storage or the library failed at this row, twice. */
    ROW_FAILED("row-failed"),
    /** A reading such as 0 or 999,999, which meters show that tell nothing. */
    DOUBTFUL_DISTANCE("doubtful-distance"),
    /** A VIN whose check digit does not fit: taken, and to be confirmed by a person (VEH-1). */
    VIN_CHECK_DIGIT("vin-check-digit"),
    /** The day on which something ended, without how it ended. */
    ENDING_UNKNOWN("ending-unknown"),
    /** When a customer sets out or arrives, far from the agreed time. */
    NOT_NEAR("not-near", "before", "after"),
    /** A field that goes with another result of a call. */
    NOT_WITH_RESULT("not-with-result"),
    /** A role that nobody of an organisation's staff has, such as customer. */
    NOT_A_STAFF_ROLE("not-a-staff-role"),
    /** A condition of a segment in none of its forms, or in several. */
    CONDITION_FORM("condition-form"),
    /** A fact that is compared as it cannot be. */
    CONDITION_FITS("condition-fits", "expected"),
    /** A fact of cars where facts of customers are asked for, or the other way round. */
    CONDITION_PLACE("condition-place"),
    CONDITION_SIZE("condition-size", "most", "deepest");

    private final String code;
    private final ImmutableSortedSet<String> arguments;

    FaultCode(String code, String... arguments) {
        this.code = code;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    /** Stable code, for example {@code required}; programs may rest on it. */
    public String code() {
        return code;
    }

    /** The names of the arguments that every fault with this code has, which its texts may use. */
    public Set<String> arguments() {
        return arguments;
    }
}
