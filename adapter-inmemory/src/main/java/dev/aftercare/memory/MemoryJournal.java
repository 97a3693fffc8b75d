package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.journal.Unnumbered;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.journal.CarEvents;
import dev.aftercare.port.journal.Journal;
import dev.aftercare.port.journal.JournalNumbering;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The journal in memory, and what numbers it. Numbering reaches all events in every scope: there is one order. */
record MemoryJournal(Work work) implements Journal, JournalNumbering {

    /** The largest position given so far. */
    private record Head(long position) {}

    private static final Key HEAD_KEY = Key.of("journal head");

    private static final Table<Head> HEAD = Table.of("journal head", head -> HEAD_KEY, List.of());

    private static final Index<JournalEntry> BY_SEQUENCE = Index.by(entry -> sequenceKey(entry.sequence()));

    private static final Index<JournalEntry> BY_POSITION = Index.byEach(entry -> entry.position().stream()
            .boxed()
            .flatMap(position ->
                    Work.reachesOf(Optional.of(entry.origin().organisation())).map(reach -> Key.of(reach, position))));

    private static final Index<JournalEntry> UNNUMBERED = Index.byEach(
            entry -> unnumbered(entry).map(key -> Key.of(entry.origin().recordedAt(), entry.id())));

    private static final Index<JournalEntry> UNNUMBERED_SEQUENCE =
            Index.byEach(entry -> unnumbered(entry).map(key -> sequenceKey(entry.sequence())));

    private static final Index<JournalEntry> BY_SUBJECT = Index.byEach(entry -> entry.subjects().stream()
            .map(subject -> subjectKey(subject).plus(entry.origin().recordedAt(), entry.id())));

    private static final Table<JournalEntry> ENTRIES = Table.of(
            "journal",
            entry -> Key.of(entry.id()),
            List.of(BY_SEQUENCE, BY_POSITION, UNNUMBERED, UNNUMBERED_SEQUENCE, BY_SUBJECT));

    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    @Override
    public void append(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            Sequence sequence = entry.sequence();
            work.requireReached(work.reaches(entry.origin().organisation()), sequence.aggregate(), sequence.version());
            rows().insert(entry);
        }
    }

    @Override
    public List<JournalEntry> after(long position, int limit) {
        Key reach = work.reach();
        return rows().between(BY_POSITION, reach.plus(position).end(), reach.end(), entry -> true, limit);
    }

    @Override
    public Page<JournalEntry> about(Collection<Subject> subjects, PageRequest page) {
        return about(subjects, page, entry -> work.reaches(entry.origin().organisation()));
    }

    @Override
    public Page<JournalEntry> about(
            Collection<Subject> subjects, Collection<String> types, TimeRange period, PageRequest page) {
        return about(
                subjects,
                page,
                entry -> isReached(entry, types)
                        && period.contains(entry.origin().recordedAt()));
    }

    private Page<JournalEntry> about(Collection<Subject> subjects, PageRequest page, Predicate<JournalEntry> wanted) {
        return work.atOnce(() -> Page.of(
                subjects.stream()
                        .distinct()
                        .flatMap(subject -> about(subject, page, wanted).stream())
                        .distinct()
                        .sorted(Comparator.comparing(
                                entry -> Key.of(entry.origin().recordedAt(), entry.id())))
                        .limit(page.limit() + 1L)
                        .toList(),
                page,
                entry -> MICROSECONDS.format(entry.origin().recordedAt()) + "/" + entry.id()));
    }

    private List<JournalEntry> about(Subject subject, PageRequest page, Predicate<JournalEntry> wanted) {
        Key prefix = subjectKey(subject);
        return rows().between(
                        BY_SUBJECT,
                        page.afterKey(text -> keyOfCursor(prefix, text).end()).orElse(prefix),
                        prefix.end(),
                        wanted,
                        page.limit() + 1);
    }

    @Override
    public Page<JournalEntry> ofVehicle(VehicleId vehicle, CarEvents events, TimeRange period, PageRequest page) {
        return work.atOnce(() -> {
            boolean isOpen = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
            return Pages.newestFirst(
                    rows(),
                    BY_SUBJECT,
                    List.of(subjectKey(vehicle.subject())),
                    entry -> period.contains(entry.origin().recordedAt())
                            && (isReached(entry, events.own())
                                    || (isOpen && events.followingTheCar().contains(entry.type())))
                            && !isTakenBack(entry, events.takingBack()),
                    page,
                    entry -> new NewestPlace(
                            entry.origin().recordedAt(), entry.id().value()));
        });
    }

    private boolean isTakenBack(JournalEntry entry, Collection<String> takingBack) {
        return rows().under(BY_SEQUENCE, subjectKey(entry.sequence().aggregate())).stream()
                .anyMatch(later -> takingBack.contains(later.type()));
    }

    @Override
    public Optional<Instant> lastAbout(Collection<Subject> subjects, Collection<String> types, Instant end) {
        return work.atOnce(() -> subjects.stream()
                .map(MemoryJournal::subjectKey)
                .flatMap(prefix -> rows()
                        .between(
                                BY_SUBJECT,
                                prefix,
                                prefix.plus(end),
                                entry -> isReached(entry, types),
                                Integer.MAX_VALUE)
                        .stream())
                .map(entry -> entry.origin().recordedAt())
                .max(Comparator.naturalOrder()));
    }

    @Override
    public Map<Subject, Instant> lastChanges(Collection<Subject> things) {
        return work.atOnce(() -> things.stream()
                .flatMap(thing -> rows().under(BY_SEQUENCE, subjectKey(thing)).stream())
                .filter(entry -> work.reaches(entry.origin().organisation()))
                .collect(Collectors.toMap(
                        entry -> entry.sequence().aggregate(),
                        entry -> entry.origin().recordedAt(),
                        (one, other) -> one.isAfter(other) ? one : other)));
    }

    private boolean isReached(JournalEntry entry, Collection<String> types) {
        return work.reaches(entry.origin().organisation()) && types.contains(entry.type());
    }

    @Override
    public long lockHead() {
        work.transaction().lock(HEAD_KEY);
        return head().map(Head::position).orElse(0L);
    }

    @Override
    public List<Unnumbered> oldest(int limit) {
        return rows().under(UNNUMBERED, Key.of(), entry -> true, limit).stream()
                .map(MemoryJournal::withoutPosition)
                .toList();
    }

    @Override
    public List<Unnumbered> before(Collection<Sequence> sequences) {
        Map<Subject, Sequence> latest = sequences.stream()
                .collect(Collectors.toMap(
                        Sequence::aggregate, sequence -> sequence, BinaryOperator.maxBy(Sequence.OWN_ORDER)));
        return latest.values().stream()
                .flatMap(sequence -> rows()
                        .between(
                                UNNUMBERED_SEQUENCE,
                                subjectKey(sequence.aggregate()),
                                sequenceKey(sequence),
                                entry -> true,
                                Integer.MAX_VALUE)
                        .stream())
                .map(MemoryJournal::withoutPosition)
                .toList();
    }

    @Override
    public void number(List<EventId> inOrder, long head) {
        long position = head;
        for (EventId id : inOrder) {
            JournalEntry present = rows().get(Key.of(id))
                    .filter(entry -> entry.position().isEmpty())
                    .orElseThrow(() -> new ConflictException(
                            "Event " + id + " has a position already. Maybe lock the head before reading."));
            position++;
            rows().replace(present, present.numbered(position));
        }
        Head raised = new Head(position);
        head().ifPresentOrElse(
                        present -> work.rows(HEAD).replace(present, raised),
                        () -> work.rows(HEAD).insert(raised));
    }

    private Optional<Head> head() {
        return work.rows(HEAD).get(HEAD_KEY);
    }

    private View<JournalEntry> rows() {
        return work.rows(ENTRIES);
    }

    private static Stream<JournalEntry> unnumbered(JournalEntry entry) {
        return entry.position().isPresent() ? Stream.of() : Stream.of(entry);
    }

    private static Unnumbered withoutPosition(JournalEntry entry) {
        return new Unnumbered(entry.id(), entry.origin().recordedAt(), entry.sequence());
    }

    private static Key subjectKey(Subject subject) {
        return Key.of(subject.kind(), subject.id());
    }

    private static Key sequenceKey(Sequence sequence) {
        return subjectKey(sequence.aggregate()).plus(sequence.version(), sequence.line());
    }

    private static Key keyOfCursor(Key prefix, String sortKey) {
        String[] parts = sortKey.split("/", 2);
        return prefix.plus(Instant.from(MICROSECONDS.parse(parts[0])), UUID.fromString(parts[1]));
    }
}
