package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why customers are not merged or parted. */
public enum MergeRefusal implements RefusalCode {
    /** Both sides are the same record. */
    SAME_CUSTOMER("customer.merge-same", "CUS-4b"),
    /** One is a person, the other a company. */
    PERSON_AND_COMPANY("customer.merge-person-and-company", "CUS-4b"),
    /** Somebody found that they are two, as father and son with one phone are (hard case 31). */
    JUDGED_TWO("customer.merge-judged-two", "CUS-4b"),
    /** One is related to the other, as a member of the household is, and nobody to themselves (hard case 31). */
    RELATED("customer.merge-related", "CUS-4b"),
    /** Together they have more contact points or dates than one customer can have. */
    TOO_MANY_VALUES("customer.merge-too-many-values", "CUS-4b", "field"),
    /** The days in which a merge can be taken back are over. */
    UNDO_TOO_LATE("customer.merge-undo-too-late", "CUS-4b", "days", "lastDay"),
    /** One of them was erased. */
    ERASED("customer.merge-erased", "CUS-9"),
    /** Records that are one cannot be found to be two before their merge is taken back. */
    MERGED_ALREADY("customer.merged-already", "CUS-4b");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    MergeRefusal(String code, String rule, String... arguments) {
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
