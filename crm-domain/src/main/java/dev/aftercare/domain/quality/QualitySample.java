package dev.aftercare.domain.quality;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerKind;
import dev.aftercare.domain.customer.VerificationState;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of one customer of a dealer's month: which fields have something in them and what was found of it, and nothing that stands
 * there (CUS-3c).
 *
 * @param customer who survived, where they were merged
 * @param event the day of the month's first event: a new car handed over, or a warranty repair for which the car came
 * @param known since when the dealer knows them by any of their ids; empty where that is not on record
 * @param found what the call centre found of each field that has something in it
 * @param unsettled the fields that a correction notice of the dealer names which is not done with
 */
public record QualitySample(
        OrganisationId dealer,
        CustomerId customer,
        CustomerKind kind,
        LocalDate event,
        Optional<Instant> known,
        Map<CustomerField, VerificationState> found,
        Set<CustomerField> unsettled) {

    public QualitySample {
        found = ImmutableMap.copyOf(found);
        unsettled = ImmutableSet.copyOf(unsettled);
    }

    /** What is asked of {@code customer}, without any open correction. */
    public static QualitySample of(OrganisationId dealer, Customer customer, LocalDate event, Optional<Instant> known) {
        ImmutableMap<CustomerField, VerificationState> found = Arrays.stream(CustomerField.values())
                .filter(field -> !field.valueIn(customer).isEmpty())
                .collect(ImmutableMap.toImmutableMap(field -> field, field -> field.foundIn(customer)));
        return new QualitySample(dealer, customer.id(), customer.kind(), event, known, found, Set.of());
    }

    /** The same with the fields that an open correction names. */
    public QualitySample unsettledIn(Set<CustomerField> fields) {
        return new QualitySample(dealer, customer, kind, event, known, found, fields);
    }

    boolean isFilled(CustomerField field) {
        return found.containsKey(field);
    }

    /** Whether the call centre has looked at it: a verdict stands, or what it sent back is not done with. */
    boolean isJudged(CustomerField field) {
        return unsettled.contains(field)
                || found.getOrDefault(field, VerificationState.UNVERIFIED) != VerificationState.UNVERIFIED;
    }

    boolean isWrong(CustomerField field) {
        return unsettled.contains(field) || found.get(field) == VerificationState.WRONG;
    }
}
