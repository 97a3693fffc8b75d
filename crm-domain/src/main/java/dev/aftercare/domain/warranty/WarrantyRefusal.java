package dev.aftercare.domain.warranty;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why something about warranty is refused. */
public enum WarrantyRefusal implements RefusalCode {
    /** Terms begin with the delivery, and none is on record. */
    NOT_DELIVERED("warranty.not-delivered", "WAR-1a"),
    /** The car had its first service, here or elsewhere in the network. */
    FIRST_SERVICE_USED("warranty.first-service-used", "WAR-1a"),
    /** The last day or the distance is past; by how much is told. */
    FIRST_SERVICE_LATE("warranty.first-service-late", "WAR-1a", "days", "kilometres"),
    /** Too few kilometres, where the policy refuses what is early. */
    FIRST_SERVICE_EARLY("warranty.first-service-early", "WAR-1a", "kilometres"),
    /** The distance told contradicts what was read of the car. */
    FIRST_SERVICE_DISTANCE("warranty.first-service-distance", "WAR-1a"),
    /** A service of a day that has not come, or before the delivery. */
    FIRST_SERVICE_DAY("warranty.first-service-day", "WAR-1a", "date");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    WarrantyRefusal(String code, String rule, String... arguments) {
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
