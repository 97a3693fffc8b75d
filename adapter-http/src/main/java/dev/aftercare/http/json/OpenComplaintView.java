package dev.aftercare.http.json;

import dev.aftercare.usecase.complaint.OpenComplaint;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in the list of open ones.
 *
 * @param secondsLeft of its limit by its own measure, negative where more was counted; absent once the customer has
 *     accepted a solution
 */
public record OpenComplaintView(
        ComplaintView complaint, @Nullable Long secondsLeft) {

    /** The view of {@code open}. */
    public static OpenComplaintView of(OpenComplaint open) {
        return new OpenComplaintView(
                ComplaintView.of(open.complaint()),
                open.left().map(left -> left.toSeconds()).orElse(null));
    }
}
