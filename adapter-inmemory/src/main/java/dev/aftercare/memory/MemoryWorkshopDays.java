package dev.aftercare.memory;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.appointment.WorkshopDays;
import dev.aftercare.port.shared.StorageException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Workshop days in memory: their rows, their locks, and the table of taken quarters of an hour. */
record MemoryWorkshopDays(Work work) implements WorkshopDays {

    /** One taken quarter of an hour of a dealer. */
    private record Taken(OrganisationId dealer, TakenTick place) {

        static Stream<Taken> of(OrganisationId dealer, AppointmentId appointment, List<Hold> holds) {
            return holds.stream()
                    .flatMap(hold -> LongStream.range(hold.fromTick(), hold.toTick())
                            .mapToObj(tick ->
                                    new Taken(dealer, new TakenTick(hold.resource(), tick, hold.lane(), appointment))));
        }

        Key key() {
            return Key.of(dealer, place.tick(), place.resource(), place.lane());
        }
    }

    private static final Table<WorkshopDay> DAYS = Table.versioned(
            "workshop day",
            day -> key(day.dealer(), day.date()),
            day -> new Version(subject(day.dealer()), day.version()),
            List.of());

    private static final Table<Taken> TAKEN = Table.of("taken quarter", Taken::key, List.of());

    @Override
    public WorkshopDay lock(OrganisationId dealer, ZonedDate date) {
        work.requireReached(work.reaches(dealer), subject(dealer), 1);
        work.transaction().lock(lockOf(dealer, date.date()));
        return day(dealer, date);
    }

    @Override
    public List<WorkshopDay> lockAll(OrganisationId dealer, ZoneId zone, LocalDate first, LocalDate last) {
        return dates(zone, first, last).map(date -> lock(dealer, date)).toList();
    }

    @Override
    public void lockTogether(Collection<Days> days) {
        days.stream()
                .flatMap(of -> of.first().datesUntil(of.last().plusDays(1)).map(date -> Map.entry(date, of.dealer())))
                .distinct()
                .sorted(Map.Entry.<LocalDate, OrganisationId>comparingByKey()
                        .thenComparing(day -> day.getValue().toString()))
                .forEach(day -> work.transaction().lock(lockOf(day.getValue(), day.getKey())));
    }

    @Override
    public List<WorkshopDay> read(OrganisationId dealer, ZoneId zone, LocalDate first, LocalDate last) {
        return work.atOnce(
                () -> dates(zone, first, last).map(date -> day(dealer, date)).toList());
    }

    @Override
    public void save(WorkshopDay changed, List<Change> changes) {
        OrganisationId dealer = changed.dealer();
        View<WorkshopDay> days = work.rows(DAYS);
        WorkshopDay present =
                days.get(key(dealer, changed.date())).orElseGet(() -> WorkshopDay.empty(dealer, changed.date()));
        work.requireReached(
                work.reaches(dealer) && isBasedOn(present, changed, changes), subject(dealer), changed.version());
        if (!days.insertIfAbsent(changed)) {
            days.replace(present, changed);
        }
        changes.stream()
                .flatMap(change -> Taken.of(dealer, change.appointment(), change.released()))
                .forEach(this::release);
        changes.stream()
                .flatMap(change -> Taken.of(dealer, change.appointment(), change.taken()))
                .forEach(work.rows(TAKEN)::insert);
    }

    @Override
    public List<TakenTick> takenTicks(OrganisationId dealer, ZonedDate date) {
        if (!work.reaches(dealer)) {
            return List.of();
        }
        Key first = Key.of(dealer, date.firstTick());
        Key end = Key.of(dealer, date.firstTick() + date.tickCount());
        return work.rows(TAKEN).between(TAKEN.primary(), first, end, row -> true, Integer.MAX_VALUE).stream()
                .map(Taken::place)
                .toList();
    }

    private WorkshopDay day(OrganisationId dealer, ZonedDate date) {
        return work.rows(DAYS)
                .get(key(dealer, date))
                .filter(day -> work.reaches(dealer))
                .orElseGet(() -> WorkshopDay.empty(dealer, date));
    }

    private static Stream<ZonedDate> dates(ZoneId zone, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(date -> ZonedDate.of(date, zone));
    }

    /** Only who has seen the day as it is can have made {@code changed} of it; a decision without the lock may not have. */
    private static boolean isBasedOn(WorkshopDay present, WorkshopDay changed, List<Change> changes) {
        return present.version() < changed.version()
                && changed.releasing(Change.taken(changes))
                        .taking(Change.released(changes))
                        .taken()
                        .equals(present.taken());
    }

    private void release(Taken expected) {
        Taken present = work.rows(TAKEN)
                .get(expected.key())
                .filter(expected::equals)
                .orElseThrow(
                        () -> new StorageException("Tick " + expected.place().tick() + " of resource "
                                + expected.place().resource() + " is not taken by appointment "
                                + expected.place().appointment() + ". Maybe release only what it holds."));
        work.rows(TAKEN).delete(present);
    }

    private static Key lockOf(OrganisationId dealer, LocalDate date) {
        return Key.of("workshop day", dealer, date);
    }

    private static Key key(OrganisationId dealer, ZonedDate date) {
        return Key.of(dealer, date.date());
    }

    /** A day has no id of its own; its dealer's says enough. */
    private static Subject subject(OrganisationId dealer) {
        return new Subject(SubjectKind.WORKSHOP_DAY, dealer.value());
    }
}
