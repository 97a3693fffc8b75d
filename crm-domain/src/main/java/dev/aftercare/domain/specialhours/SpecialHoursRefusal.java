package dev.aftercare.domain.specialhours;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why special hours are not declared, or not taken back. */
public enum SpecialHoursRefusal implements RefusalCode {
    /** Nothing is told of days that are past, or more than a year ahead. */
    DAYS_OUT_OF_REACH("special-hours.days-out-of-reach", "first", "last"),
    /** The dealer has these hours on all of the days already. */
    NOTHING_CHANGES("special-hours.nothing-changes", "first", "last"),
    /** The last of the days is past. */
    OVER("special-hours.over", "last"),
    /** The hours of one of the days were changed, or declared, once more since. */
    CHANGED_SINCE("special-hours.changed-since", "day");

    private final String code;
    private final ImmutableSortedSet<String> arguments;

    SpecialHoursRefusal(String code, String... arguments) {
        this.code = code;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return "CARE-11";
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
