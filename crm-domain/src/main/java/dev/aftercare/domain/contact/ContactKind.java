package dev.aftercare.domain.contact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.aftercare.domain.appointment.AppointmentEvent;
import dev.aftercare.domain.complaint.ComplaintEvent;
import dev.aftercare.domain.followup.FollowUpEvent;
import dev.aftercare.domain.message.MessageEvent;
import dev.aftercare.domain.prospect.ProspectEvent;
import dev.aftercare.domain.shared.EventType;
import dev.aftercare.domain.visit.VisitEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What kind of contact a customer had, and the events of which each stands for one contact (CUS-5). */
public enum ContactKind {
    VISIT(VisitEvent.ARRIVED, VisitEvent.REPORTED),
    /** An attempt to call, whether or not somebody answered. */
    CALL(FollowUpEvent.TRIED, FollowUpEvent.DONE, FollowUpEvent.NOT_REACHED),
    MESSAGE(MessageEvent.SENT),
    COMPLAINT(ComplaintEvent.RECEIVED),
    APPOINTMENT(AppointmentEvent.BOOKED, AppointmentEvent.OVERBOOKED),
    /** An A card that was opened, became a C card or was lost (CUS-4a). */
    PROSPECT(ProspectEvent.OPENED, ProspectEvent.CONVERTED, ProspectEvent.LOST);

    private final ImmutableSet<String> eventTypes;

    ContactKind(EventType... eventTypes) {
        this.eventTypes = Arrays.stream(eventTypes).map(EventType::code).collect(ImmutableSet.toImmutableSet());
    }

    /** The codes of the events. */
    public Set<String> eventTypes() {
        return eventTypes;
    }

    /** Those of all kinds. */
    public static Set<String> allEventTypes() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.eventTypes.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Those that are recorded on the day of a contact; a visit that another system reports and a delivery may lie back, and who gives a prospect up
     * has contacted nobody.
     */
    public static Set<String> eventTypesOnTheirDay() {
        return Sets.difference(
                allEventTypes(),
                Set.of(VisitEvent.REPORTED.code(), ProspectEvent.CONVERTED.code(), ProspectEvent.LOST.code()));
    }
}
