package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.ScanSteps.Candidate;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.merge.ScanMarks;
import dev.aftercare.port.shared.StorageException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a scan for duplicates keeps between its steps, in memory. */
record MemoryScanMarks(Work work) implements ScanMarks {

    private record Counted(long value, long records) {}

    private static final Index<ClueMark> CLUES_OF = Index.by(mark -> Key.of(mark.customer(), mark.clue()));

    private static final Index<Candidate> CANDIDATES_OF = Index.byEach(candidate ->
            Stream.of(Key.of(candidate.first(), candidate.second()), Key.of(candidate.second(), candidate.first())));

    private static final Table<ClueMark> CLUES =
            Table.of("duplicate clue", mark -> Key.of(mark.clue(), mark.customer()), List.of(CLUES_OF));

    private static final Table<Counted> VALUES = Table.of("duplicate value", row -> Key.of(row.value()), List.of());

    private static final Table<Candidate> CANDIDATES = Table.of(
            "duplicate candidate", candidate -> Key.of(candidate.first(), candidate.second()), List.of(CANDIDATES_OF));

    @Override
    public void addClues(Collection<ClueMark> clues) {
        requireAll(clues.isEmpty());
        clues.forEach(work.rows(CLUES)::insert);
    }

    @Override
    public List<ClueMark> clues(Optional<ClueMark> after, int limit) {
        Key from = after.map(mark -> Key.of(mark.clue(), mark.customer()).end()).orElseGet(Key::of);
        return work.rows(CLUES).between(CLUES.primary(), from, Key.of().end(), mark -> work.reachesAll(), limit);
    }

    @Override
    public void count(Map<Long, Long> values) {
        requireAll(values.isEmpty());
        View<Counted> rows = work.rows(VALUES);
        values.forEach((value, records) -> rows.get(Key.of(value))
                .ifPresentOrElse(
                        row -> rows.replace(row, new Counted(value, row.records() + records)),
                        () -> rows.insert(new Counted(value, records))));
    }

    @Override
    public Map<Long, Long> counts(Collection<Long> values) {
        return work.atOnce(() -> values.stream()
                .distinct()
                .filter(value -> work.reachesAll())
                .flatMap(value -> work.rows(VALUES).get(Key.of(value)).stream())
                .collect(Collectors.toUnmodifiableMap(Counted::value, Counted::records)));
    }

    @Override
    public void addCandidates(Collection<Candidate> candidates) {
        requireAll(candidates.isEmpty());
        candidates.forEach(work.rows(CANDIDATES)::insertIfAbsent);
    }

    @Override
    public List<Candidate> candidates(Optional<Couple> after, int limit) {
        Key from = after.map(couple -> Key.of(couple.first(), couple.second()).end())
                .orElseGet(Key::of);
        return work.rows(CANDIDATES)
                .between(CANDIDATES.primary(), from, Key.of().end(), candidate -> work.reachesAll(), limit);
    }

    @Override
    public boolean clear(int limit) {
        return work.atOnce(() -> clear(CLUES, limit) + clear(VALUES, limit) + clear(CANDIDATES, limit)) > 0;
    }

    private <V> int clear(Table<V> table, int limit) {
        View<V> rows = work.rows(table);
        List<V> some = rows.under(table.primary(), Key.of(), row -> work.reachesAll(), limit);
        some.forEach(rows::delete);
        return some.size();
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        customer.stream()
                .filter(id -> new MemoryGrounds(work).open(id.subject(), ground -> true))
                .forEach(id -> {
                    forget(CLUES, CLUES_OF, id);
                    forget(CANDIDATES, CANDIDATES_OF, id);
                });
    }

    private <V> void forget(Table<V> table, Index<V> index, CustomerId customer) {
        View<V> rows = work.rows(table);
        new ArrayList<>(rows.under(index, Key.of(customer))).forEach(rows::delete);
    }

    private void requireAll(boolean nothing) {
        if (!nothing && !work.reachesAll()) {
            throw new StorageException("Marks of a scan for duplicates are written by the job alone.");
        }
    }
}
