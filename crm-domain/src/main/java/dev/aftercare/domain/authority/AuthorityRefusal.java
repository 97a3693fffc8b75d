package dev.aftercare.domain.authority;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why somebody does not decide alone (NET-6). */
public enum AuthorityRefusal implements RefusalCode {
    /** The next level that may has to decide. */
    ABOVE_AUTHORITY("authority.above", "NET-6", "amount", "limit", "level"),
    /** Nobody's limit is enough. */
    ABOVE_ALL("authority.above-all", "NET-6", "amount", "limit");

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
