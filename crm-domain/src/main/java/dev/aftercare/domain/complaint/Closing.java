package dev.aftercare.domain.complaint;

import dev.aftercare.domain.shared.Money;
import java.util.Optional;

/**
 * How a complaint ended (CMP-5); cause and solution stand in its progress.
 *
 * @param compensation what the customer was given (补偿), not negative; not known of a complaint that another system has closed
 * @param satisfied the customer's judgement
 * @param late whether the customer had not accepted a solution when the limit was used up
 */
public record Closing(Optional<Money> compensation, boolean satisfied, boolean late) {

    /**
     * @throws IllegalArgumentException if the compensation is negative
     */
    public Closing {
        if (compensation.filter(amount -> amount.minor() < 0).isPresent()) {
            throw new IllegalArgumentException("a customer is given " + compensation.get() + "; give nothing or more");
        }
    }
}
