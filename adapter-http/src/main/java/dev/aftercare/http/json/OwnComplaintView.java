package dev.aftercare.http.json;

import dev.aftercare.domain.complaint.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of the customer's, in their own words, and how far it has come: what the staff found and whom it told is not in it.
 *
 * @param solution what was proposed last
 */
public record OwnComplaintView(
        String id,
        String number,
        String state,
        @Nullable String vehicle,
        String kind,
        String words,
        String wish,
        String receivedAt,
        @Nullable String solution)
        implements Located {

    /** The view of {@code complaint}. */
    public static OwnComplaintView of(Complaint complaint) {
        return new OwnComplaintView(
                complaint.id().toString(),
                complaint.number().toString(),
                complaint.progress().state().name(),
                complaint.grievance().vehicle().map(Object::toString).orElse(null),
                complaint.grievance().kind(),
                complaint.grievance().words(),
                complaint.grievance().wish(),
                complaint.grievance().receivedAt().toString(),
                complaint.progress().solution().orElse(null));
    }
}
