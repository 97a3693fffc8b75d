package dev.aftercare.domain.keyaccount;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why a key account cannot be what was asked. */
public enum KeyAccountRefusal implements RefusalCode {
    /** The customer is a key account of the dealer already. */
    ALREADY_ONE("key-account.already-one"),
    /** It is no key account any more. */
    ENDED("key-account.has-ended", "day"),
    /** The manager is not to be there on that day. */
    MANAGER_NOT_THERE("key-account.manager-not-there", "day"),
    /** A contact that has not been yet. */
    CONTACT_IN_THE_FUTURE("key-account.contact-in-the-future", "day"),
    /** The next contact cannot be planned for a day that is over. */
    NEXT_IN_THE_PAST("key-account.next-in-the-past", "day");

    private final String code;
    private final ImmutableSortedSet<String> arguments;

    KeyAccountRefusal(String code, String... arguments) {
        this.code = code;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return "CUS-10";
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
