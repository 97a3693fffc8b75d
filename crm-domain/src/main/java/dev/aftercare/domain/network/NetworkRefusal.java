package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why something in the network is refused. */
public enum NetworkRefusal implements RefusalCode {
    /** There is exactly one manufacturer. */
    ALREADY_FOUNDED("network.already-founded", "NET-1"),
    /** A dealer's code is unique in the network. */
    DEALER_CODE_TAKEN("network.dealer-code-taken", "NET-1", "code"),
    /** A change of standing hours or workshop would take away what is booked. */
    APPOINTMENTS_IN_THE_WAY("network.appointments-in-the-way", "APT-2", "count", "first"),
    /** An outage that is over by now hits nothing. */
    OUTAGE_IS_OVER("network.outage-is-over", "APT-2", "until"),
    OUTAGES_TOO_MANY("network.outages-too-many", "APT-2", "most"),
    REGION_TWICE("network.region-twice", "NET-1", "region"),
    REGION_UNKNOWN("network.region-unknown", "NET-1", "region"),
    /** Regions that are part of each other. */
    REGION_CIRCLE("network.region-circle", "NET-1", "region"),
    /** A region that a dealer is in stays. */
    REGION_HAS_DEALERS("network.region-has-dealers", "NET-1", "region", "dealer"),
    BRAND_HAS_DEALERS("network.brand-has-dealers", "NET-1", "brand", "dealer"),
    BRAND_UNKNOWN("network.brand-unknown", "NET-1", "brand"),
    /** What a dealer offers, its mandate covers. */
    SERVICE_NOT_AUTHORISED("network.service-not-authorised", "NET-1", "service"),
    /** A dealer whose mandate is service alone delivers no new cars. */
    DOES_NOT_SELL("network.does-not-sell", "NET-1"),
    /** A department in which somebody is stays. */
    DEPARTMENT_HAS_STAFF("network.department-has-staff", "NET-1", "department");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    NetworkRefusal(String code, String rule, String... arguments) {
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
