package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.JournalOrder;
import dev.aftercare.domain.journal.Unnumbered;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** What a reader of the journal does, step by step, as the design says. */
final class Numbering {

    private static final Scope READER = Scope.job("journal");
    private static final int AT_ONCE = 2_000;

    private Numbering() {}

    /** Begins the unit of work of a reader. */
    static UnitOfWork begin(OnStorage tests) {
        return tests.begin(READER);
    }

    /** Numbers what has no position, in a unit of work of its own, and says how many it were. */
    static int run(OnStorage tests) {
        return run(tests, AT_ONCE);
    }

    /** Numbers the {@code limit} oldest events and what their aggregates have before them. */
    static int run(OnStorage tests, int limit) {
        try (UnitOfWork unit = begin(tests)) {
            int count = number(unit, limit);
            unit.commit();
            return count;
        }
    }

    /** The same in a unit of work that others end. */
    static int number(UnitOfWork unit, int limit) {
        long head = unit.journalNumbering().lockHead();
        Set<Unnumbered> events = new LinkedHashSet<>(unit.journalNumbering().oldest(limit));
        events.addAll(unit.journalNumbering()
                .before(events.stream().map(Unnumbered::sequence).toList()));
        List<EventId> inOrder =
                JournalOrder.of(events).stream().map(Unnumbered::id).toList();
        unit.journalNumbering().number(inOrder, head);
        return inOrder.size();
    }

    /** The events without position, as a reader meets them. */
    static List<EventId> waiting(OnStorage tests) {
        return tests.read(READER, unit -> {
            unit.journalNumbering().lockHead();
            return unit.journalNumbering().oldest(AT_ONCE).stream()
                    .map(Unnumbered::id)
                    .toList();
        });
    }

    /** The ids behind {@code position}, in the order of positions. */
    static List<EventId> after(OnStorage tests, long position) {
        List<JournalEntry> entries =
                tests.read(Scope.network(), unit -> unit.journal().after(position, AT_ONCE));
        assertThat(entries.stream().map(entry -> entry.position().orElseThrow()).toList())
                .as("positions without gaps")
                .isEqualTo(LongStream.rangeClosed(position + 1, position + entries.size())
                        .boxed()
                        .toList());
        return entries.stream().map(JournalEntry::id).toList();
    }
}
