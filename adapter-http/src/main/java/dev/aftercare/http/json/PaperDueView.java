package dev.aftercare.http.json;

import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.message.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a car that runs out.
 *
 * @param paper which one it is
 * @param date the last day that is insured, or on which the car may be inspected, included
 * @param reminder the message that reminded of it
 */
public record PaperDueView(
        String vehicle, String paper, String date, @Nullable String reminder) {

    /** The view of {@code due}. */
    public static PaperDueView of(PaperDue due) {
        return new PaperDueView(
                due.vehicle().toString(),
                due.paper().name(),
                due.dueOn().toString(),
                due.reminder().map(MessageId::toString).orElse(null));
    }
}
