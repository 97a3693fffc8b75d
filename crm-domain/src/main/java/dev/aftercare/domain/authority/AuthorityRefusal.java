package dev.aftercare.domain.authority;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why somebody does not decide alone (NET-6). */
public enum AuthorityRefusal implements RefusalCode {
    /** The next level that may has to decide. */
    ABOVE_AUTHORITY("authority.above", "NET-6", "amount", "limit", "level"),
    /** Nobody's limit is enough. */
    ABOVE_ALL("authority.above-all", "NET-6", "amount", "limit"),
    /** The amount is not too much, but with what was decided this month it is; the next level that may has to decide. */
    ABOVE_MONTH("authority.above-month", "NET-6", "amount", "limit", "spent", "level"),
    /** The same where nobody is above. */
    ABOVE_MONTH_OF_ALL("authority.above-month-of-all", "NET-6", "amount", "limit", "spent"),
    /** Who asks may decide it alone. */
    APPROVAL_NOT_NEEDED("approval.not-needed", "NET-6", "amount"),
    /** One approval at a time for one thing. */
    ASKED_ALREADY("approval.asked-already", "NET-6"),
    /** It was decided, withdrawn or lifted before. */
    APPROVAL_NOT_OPEN("approval.not-open", "NET-6", "state"),
    /** Who asks does not decide. */
    OWN_REQUEST("approval.own-request", "NET-6"),
    /** Only who asked withdraws it. */
    NOT_ASKED_BY_YOU("approval.not-asked-by-you", "NET-6");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    AuthorityRefusal(String code, String rule, String... arguments) {
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
