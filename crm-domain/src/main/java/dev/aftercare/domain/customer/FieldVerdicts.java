package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * What the call centre found of the fields of a customer that are no contact points (CUS-3a).
 *
 * @param found by field; what is not in it is unverified
 */
public record FieldVerdicts(SortedMap<CustomerField, Verification> found) {

    private static final FieldVerdicts NONE = new FieldVerdicts(ImmutableSortedMap.of());

    /**
     * @throws IllegalArgumentException if a field's verdicts stand with its contact points
     */
    public FieldVerdicts {
        found = ImmutableSortedMap.copyOf(found);
        found.keySet().stream()
                .filter(CustomerField::isOfContactPoints)
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException(
                            "verdicts: those on " + field + " stand with its contact points");
                });
    }

    /** Nobody has looked. */
    public static FieldVerdicts none() {
        return NONE;
    }

    /** What was found of a field. */
    public Verification of(CustomerField field) {
        return found.getOrDefault(field, Verification.unverified());
    }

    /** With what was found of one field. */
    public FieldVerdicts with(CustomerField field, Verification verdict) {
        return new FieldVerdicts(ImmutableSortedMap.<CustomerField, Verification>naturalOrder()
                .putAll(Maps.filterKeys(found, other -> other != field))
                .putAll(verdict.state() == VerificationState.UNVERIFIED ? Map.of() : Map.of(field, verdict))
                .build());
    }

    /** Without those on fields that {@code gone} names. */
    FieldVerdicts withoutThose(Predicate<CustomerField> gone) {
        return new FieldVerdicts(ImmutableSortedMap.copyOf(Maps.filterKeys(found, field -> !gone.test(field))));
    }
}
