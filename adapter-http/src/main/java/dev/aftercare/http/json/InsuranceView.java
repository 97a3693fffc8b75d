package dev.aftercare.http.json;

import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceTerms;
import org.jspecify.annotations.Nullable;

/**
 * An insurance policy of a car's owner.
 *
 * @param carLeftOn since when the car has another owner
 */
public record InsuranceView(
        String id,
        String vehicle,
        String holder,
        String kind,
        String insurer,
        String number,
        String firstDay,
        String lastDay,
        @Nullable MoneyView premium,
        @Nullable String carLeftOn,
        long version)
        implements Versioned, Located {

    /** The view of {@code insurance}. */
    public static InsuranceView of(Insurance insurance) {
        InsuranceTerms terms = insurance.terms();
        return new InsuranceView(
                insurance.id().toString(),
                insurance.vehicle().toString(),
                insurance.holder().toString(),
                terms.kind().name(),
                terms.insurer(),
                terms.number(),
                terms.firstDay().toString(),
                terms.lastDay().toString(),
                terms.premium().map(MoneyView::of).orElse(null),
                insurance.carLeftOn().map(Object::toString).orElse(null),
                insurance.version());
    }
}
