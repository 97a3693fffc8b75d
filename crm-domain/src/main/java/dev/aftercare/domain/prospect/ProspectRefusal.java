package dev.aftercare.domain.prospect;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why a card cannot be what was asked. */
public enum ProspectRefusal implements RefusalCode {
    /** The customer has an A card at the dealer. */
    ALREADY_OPEN("prospect.already-open"),
    /** It is no A card any more. */
    NOT_OPEN("prospect.not-open", "day"),
    /** Who is to have it is no sales consultant of the dealer on that day. */
    NO_CONSULTANT("prospect.no-consultant", "day"),
    /** A first contact that has not been yet. */
    CONTACT_IN_THE_FUTURE("prospect.contact-in-the-future", "day");

    private final String code;
    private final ImmutableSortedSet<String> arguments;

    ProspectRefusal(String code, String... arguments) {
        this.code = code;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return "CUS-4a";
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
