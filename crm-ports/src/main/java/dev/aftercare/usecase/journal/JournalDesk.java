package dev.aftercare.usecase.journal;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.JournalOrder;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.journal.Unnumbered;
import dev.aftercare.domain.journal.Upcasters;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.journal.JournalNumbering;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.UnknownCursorException;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the one journal. Writers leave events without a position; a reader numbers them first, in a transaction of its
 * own, so that whoever has met position p never meets a smaller one later and no late commit is lost. Thread-safe.
 */
public final class JournalDesk {

    private static final int NUMBERED_AT_ONCE = 2_000;
    private static final int BATCHES = 10;

    private final Door door;
    private final Upcasters upcasters;

    /** A desk behind {@code door}. */
    public JournalDesk(Door door, Upcasters upcasters) {
        this.door = door;
        this.upcasters = upcasters;
    }

    /**
     * Events behind a cursor; an empty slice gives back the cursor it was asked with. After a long time without readers
     * one call numbers a part of what was written since, and the next ones go on.
     *
     * @throws IllegalStateException inside {@code together} and in a lent transaction: a position that was told must stay
     */
    public JournalSlice read(Call call, ReadJournal question) {
        door.requireOwnUnitsOfWork("reading the journal");
        door.check(call, UseCase.JOURNAL_READ, question);
        long after = position(question.cursor());
        numberOldest(call);
        List<JournalEntry> entries = door.query(
                call,
                UseCase.JOURNAL_READ,
                question,
                work -> work.stores().journal().after(after, question.limit()));
        OptionalLong last = entries.isEmpty()
                ? OptionalLong.of(after)
                : entries.get(entries.size() - 1).position();
        return new JournalSlice(
                entries.stream().map(upcasters::lift).toList(),
                Cursor.after(String.valueOf(last.orElseThrow())).text());
    }

    /** Everything that happened about one subject, in the order in which it was decided; complete when this returns. */
    public Page<JournalEntry> timeline(Call call, SeeTimeline question) {
        Subject subject = new Subject(question.kind(), question.id());
        return door.query(
                        call,
                        UseCase.JOURNAL_TIMELINE,
                        question,
                        work -> work.stores()
                                .journal()
                                .about(ids(work, subject), question.page().toRequest()))
                .map(upcasters::lift);
    }

    /** A customer has a timeline by all their ids (CUS-4b). */
    private static List<Subject> ids(Work work, Subject subject) {
        return subject.kind() == SubjectKind.CUSTOMER
                ? work.stores().identities().of(new CustomerId(subject.id())).subjects()
                : List.of(subject);
    }

    private void numberOldest(Call call) {
        Call numbering = Call.of(call.actor(), Scope.job("journal")).request(call.requestId());
        int batches = 0;
        int numbered;
        do {
            numbered = door.internally(numbering, JournalDesk::numberOldest);
            batches++;
        } while (numbered >= NUMBERED_AT_ONCE && batches < BATCHES);
    }

    private static int numberOldest(Work work) {
        JournalNumbering numbering = work.stores().journalNumbering();
        if (numbering.oldest(1).isEmpty()) {
            return 0;
        }
        long head = numbering.lockHead();
        Set<Unnumbered> events = new LinkedHashSet<>(numbering.oldest(NUMBERED_AT_ONCE));
        List<Sequence> sequences = events.stream().map(Unnumbered::sequence).toList();
        events.addAll(numbering.before(sequences));
        numbering.number(
                JournalOrder.of(events).stream().map(Unnumbered::id).collect(ImmutableList.toImmutableList()), head);
        return events.size();
    }

    private static long position(@org.jspecify.annotations.Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return new Cursor(cursor).key(Long::parseLong);
        } catch (UnknownCursorException e) {
            throw new InvalidInputException(List.of(FieldFault.of("cursor", FaultCode.UNKNOWN_CURSOR, cursor)));
        }
    }
}
