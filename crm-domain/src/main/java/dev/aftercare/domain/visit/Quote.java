package dev.aftercare.domain.visit;

import java.time.Instant;
import java.util.Optional;

/**
 * A price as it was told to the customer, by whom, and what they answered; kept whatever is billed in the end (VIS-4, VIS-12).
 *
 * @param toldBy id of the actor
 * @param answer empty while the customer has not answered
 */
public record Quote(Bill bill, Instant toldAt, String toldBy, Optional<Answer> answer) {

    /** The customer's answer. */
    public record Answer(boolean agreed, Instant at) {}

    /** Whether the customer ordered it. */
    public boolean isAgreed() {
        return answer.filter(Answer::agreed).isPresent();
    }

    Quote erased() {
        return new Quote(bill.erased(), toldAt, toldBy, answer);
    }

    Quote answered(boolean agreed, Instant at) {
        return new Quote(bill, toldAt, toldBy, Optional.of(new Answer(agreed, at)));
    }
}
