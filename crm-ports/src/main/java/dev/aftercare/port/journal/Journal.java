package dev.aftercare.port.journal;

import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one journal. A dealer reaches the events of its own books, and by a ground what follows a car. */
public interface Journal {

    /** Writes events with their subjects; they have no position yet. */
    void append(List<JournalEntry> entries);

    /** Numbered events behind {@code position}, in the order of positions. */
    List<JournalEntry> after(long position, int limit);

    /**
     * The timeline of one thing, by all ids it has, numbered or not: each event once, by the instant recorded, then by id; complete when the
     * call returns.
     *
     * @param subjects of one kind
     */
    Page<JournalEntry> about(Collection<Subject> subjects, PageRequest page);

    /**
     * The same of some types alone, recorded within {@code period} (CUS-5).
     *
     * @param types codes of event types, never empty
     */
    Page<JournalEntry> about(
            Collection<Subject> subjects, Collection<String> types, TimeRange period, PageRequest page);

    /**
     * What happened to a car, numbered or not, recorded within {@code period}: each event once, the latest recorded first, then by id downwards;
     * complete when the call returns. In a dealer's scope its own events are there, and while a ground opens the car's history, those of others
     * that follow the car (NET-2).
     */
    Page<JournalEntry> ofVehicle(VehicleId vehicle, CarEvents events, TimeRange period, PageRequest page);

    /** When the last event of some types about one thing, by all ids it has, was recorded before {@code end}, that instant not included. */
    Optional<Instant> lastAbout(Collection<Subject> subjects, Collection<String> types, Instant end);

    /**
     * When the last event of each thing's own history was recorded, those left out that have none. What happened to others and only mentions it
     * is not counted.
     */
    Map<Subject, Instant> lastChanges(Collection<Subject> things);
}
