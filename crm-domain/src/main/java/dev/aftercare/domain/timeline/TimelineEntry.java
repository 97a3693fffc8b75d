package dev.aftercare.domain.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.visit.PastWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Something that happened to a car. No entry names a person or an amount; words and prices stay in the record that it points to.
 *
 * @param event the code of the event, for example {@code vehicle.delivered}
 * @param recordedAt when it was written down; entries are ordered by it
 * @param day the day that it is about, of the reading, visit, sale or appointment, which may be long before it was recorded; in the zone of who
 *     looks where the event tells an instant
 * @param place where it happened and the record that it points to; empty for who sees it by a ground at another dealer (NET-2)
 * @param details what more there is to tell: codes, numbers and distances by name, as the texts {@code timeline.*} name them
 * @param work of a visit, what was done and who paid; empty for others, and until the visit is settled
 */
public record TimelineEntry(
        TimelineKind kind,
        String event,
        Instant recordedAt,
        LocalDate day,
        Optional<Place> place,
        SortedMap<String, String> details,
        List<PastWork.Line> work) {

    /** The dealer, and what keeps the words and prices. */
    public record Place(OrganisationId dealer, Subject record) {}

    public TimelineEntry {
        details = ImmutableSortedMap.copyOf(details);
        work = ImmutableList.copyOf(work);
    }
}
