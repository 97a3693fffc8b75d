package dev.aftercare.domain.complaint;

import dev.aftercare.domain.shared.EventType;

/** What happens to complaints. */
public enum ComplaintEvent implements EventType {
    RECEIVED("complaint.received"),
    /** A step of the path; which one is a fact of it. */
    ADVANCED("complaint.advanced"),
    PAUSED("complaint.paused"),
    RESUMED("complaint.resumed"),
    GRADED("complaint.graded"),
    TAKEN("complaint.taken"),
    OFFERED("complaint.offered"),
    ACCEPTED("complaint.accepted"),
    /** Who had it leaves the dealer (NET-3). */
    HANDED_OVER("complaint.handed-over"),
    CLOSED("complaint.closed"),
    REOPENED("complaint.reopened"),
    PREVENTION_PLANNED("complaint.prevention-planned"),
    /** The share of the limit at which somebody is warned has been reached. */
    WARNED("complaint.warned"),
    /** The limit is past: a level of the escalation was told. */
    ESCALATED("complaint.escalated");

    private final String code;

    ComplaintEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
