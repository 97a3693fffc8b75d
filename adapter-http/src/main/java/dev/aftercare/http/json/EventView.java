package dev.aftercare.http.json;

import dev.aftercare.domain.journal.JournalEntry;
import java.util.List;
import java.util.Map;

/** One event of the journal. */
public record EventView(
        String id,
        String type,
        int typeVersion,
        String organisation,
        String actor,
        String requestId,
        String recordedAt,
        List<SubjectView> subjects,
        Map<String, String> facts) {

    /** Who or what it is about. */
    public record SubjectView(String kind, String id) {}

    /** The view of {@code entry}. */
    public static EventView of(JournalEntry entry) {
        return new EventView(
                entry.id().toString(),
                entry.type(),
                entry.typeVersion(),
                entry.origin().organisation().toString(),
                entry.origin().actor(),
                entry.origin().requestId(),
                entry.origin().recordedAt().toString(),
                entry.subjects().stream()
                        .map(subject -> new SubjectView(
                                subject.kind().name(), subject.id().toString()))
                        .toList(),
                entry.facts());
    }
}
