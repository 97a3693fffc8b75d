package dev.aftercare.domain.timeline;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.visit.PastWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who looks at the timeline of a car: a dealer, which sees its own events whole and of those of others what belongs to the car, or the
 * manufacturer, which sees all (NET-2, VEH-2).
 *
 * @param dealer empty for the manufacturer
 * @param zone in which instants are told as days
 */
public record Onlooker(Optional<OrganisationId> dealer, ZoneId zone) {

    private static final Set<String> FACTS_OF_THE_CAR =
            ImmutableSet.of("distance", "due", "end", "kind", "lifeStage", "result", "service", "since", "timing");
    private static final Set<String> FACTS_OF_THE_PLACE = ImmutableSet.of("number", "severity", "start", "until");
    /** By which a day is told, the first first: since when a car is off the road is the day of that statement alone. */
    private static final List<String> DAYS = List.of("readOn", "from", "doneOn", "on", "since");

    private static final List<String> INSTANTS = List.of("start", "receivedAt");

    /**
     * An event as this onlooker sees it.
     *
     * @param visit what is told of the visit, where the entry is that of one: its day, kind and work are then as they are now
     */
    public TimelineEntry sees(JournalEntry event, Optional<PastWork> visit) {
        boolean isWhole = dealer.map(event.origin().organisation()::equals).orElse(true);
        return new TimelineEntry(
                TimelineKind.of(event.type()),
                event.type(),
                event.origin().recordedAt(),
                visit.map(PastWork::arrivedOn).orElseGet(() -> day(event)),
                isWhole
                        ? Optional.of(new TimelineEntry.Place(
                                event.origin().organisation(), event.sequence().aggregate()))
                        : Optional.empty(),
                details(event, isWhole, visit),
                visit.map(PastWork::lines).orElse(List.of()));
    }

    /** The day that the event tells; the one on which it was recorded where it tells none. */
    private LocalDate day(JournalEntry event) {
        Map<String, String> facts = event.facts();
        return Stream.concat(
                        DAYS.stream().filter(facts::containsKey).map(name -> LocalDate.parse(facts.get(name))),
                        INSTANTS.stream()
                                .filter(facts::containsKey)
                                .map(name -> ZonedDate.dateAt(Instant.parse(facts.get(name)), zone)))
                .findFirst()
                .orElseGet(() -> ZonedDate.dateAt(event.origin().recordedAt(), zone));
    }

    /** Named facts alone, so that a fact that an event gets later is not shown to another dealer before somebody has thought about it. */
    private static SortedMap<String, String> details(JournalEntry event, boolean isWhole, Optional<PastWork> visit) {
        SortedMap<String, String> details = new TreeMap<>(event.facts());
        details.keySet()
                .removeIf(name -> !FACTS_OF_THE_CAR.contains(name) && !(isWhole && FACTS_OF_THE_PLACE.contains(name)));
        visit.ifPresent(now -> {
            details.put("kind", now.kind().name());
            now.distance().ifPresent(distance -> details.put("distance", distance.toString()));
        });
        return details;
    }
}
