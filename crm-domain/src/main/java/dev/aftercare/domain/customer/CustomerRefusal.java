package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why something about a customer is refused. */
public enum CustomerRefusal implements RefusalCode {
    /** The other system's name for this customer is in use for another customer here. */
    REFERENCE_TAKEN("customer.reference-taken", "CUS-1"),
    /** Consent was given and withdrawn more often than is kept. */
    CONSENTS_FULL("customer.consents-full", "CUS-2"),
    RELATED_TO_SELF("customer.related-to-self", "CUS-1"),
    /** There is one open relation of a role between two customers at most. */
    RELATED_ALREADY("customer.related-already", "CUS-1"),
    RELATION_ENDED("customer.relation-ended", "CUS-1", "date"),
    RELATION_ENDS_BEFORE_IT_BEGAN("customer.relation-ends-before-it-began", "CUS-1", "since"),
    /** An empty field can be found missing, and not right. */
    ERASED("customer.erased", "CUS-9"),
    ERASURE_WAITS("customer.erasure-waits", "CUS-9", "open"),
    ERASURE_OF_OTHERS_TOO("customer.erasure-of-others-too", "CUS-9"),
    NO_ERASURE_LIST("customer.no-erasure-list", "CUS-9"),
    NOTHING_TO_VERIFY("customer.nothing-to-verify", "CUS-3a", "field");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    CustomerRefusal(String code, String rule, String... arguments) {
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
