package dev.aftercare.testkit.given;

import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Origin;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Builds an event of the journal. */
public final class EventBuilder {

    private EventId id = new EventId(Ids.next());
    private OrganisationId organisation = new OrganisationId(Ids.next());
    private Instant recordedAt = Given.NOW;
    private Subject aggregate = new Subject(SubjectKind.CUSTOMER, Ids.next());
    private String type = "customer.corrected";
    private long version = 1;
    private int line = 1;
    private final TreeSet<Subject> others = new TreeSet<>();
    private final TreeMap<String, String> facts = new TreeMap<>();

    EventBuilder() {}

    public EventBuilder id(UUID newId) {
        id = new EventId(newId);
        return this;
    }

    /** In the books of that dealer. */
    public EventBuilder at(Dealer dealer) {
        organisation = dealer.id();
        return this;
    }

    public EventBuilder recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    /** The code of what happened. */
    public EventBuilder type(String newType) {
        type = newType;
        return this;
    }

    /** Part of the history of that aggregate, at that version and line. */
    public EventBuilder of(Subject newAggregate, long newVersion, int newLine) {
        aggregate = newAggregate;
        version = newVersion;
        line = newLine;
        return this;
    }

    /** Showing in that timeline too. */
    public EventBuilder about(Subject other) {
        others.add(other);
        return this;
    }

    public EventBuilder fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    public JournalEntry build() {
        TreeSet<Subject> subjects = new TreeSet<>(others);
        subjects.add(aggregate);
        return new JournalEntry(
                id,
                new Origin(organisation, "clerk-1", "request-1", recordedAt),
                new Sequence(aggregate, version, line),
                type,
                1,
                subjects,
                facts,
                OptionalLong.empty());
    }
}
