package dev.aftercare.memory;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.parts.PickState;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.parts.PartsPicks;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts picked beforehand in memory. */
record MemoryPartsPicks(Work work) implements PartsPicks {

    private static final Index<PartsPick> BY_HAND = Index.byEach(pick -> pick.state() == PickState.BY_HAND
            ? reached(pick).map(reach -> Key.of(reach, pick.appointment()))
            : Stream.of());

    private static final Index<PartsPick> NEXT_TRY = Index.byEach(pick ->
            pick.nextTry().stream().flatMap(at -> reached(pick).map(reach -> Key.of(reach, at, pick.appointment()))));

    private static final Table<PartsPick> PICKS = Table.versioned(
            "parts_pick",
            pick -> Key.of(pick.appointment()),
            pick -> new Version(pick.subject(), pick.version()),
            List.of(BY_HAND, NEXT_TRY));

    private static Stream<String> reached(PartsPick pick) {
        return Work.reachesOf(Optional.of(pick.dealer()));
    }

    @Override
    public void insert(PartsPick pick) {
        work.requireReached(isReached(pick), pick.subject(), pick.version());
        rows().insert(pick);
    }

    @Override
    public void update(PartsPick pick) {
        boolean isThere =
                rows().get(Key.of(pick.appointment())).filter(this::isReached).isPresent();
        work.requireReached(isThere, pick.subject(), pick.version());
        rows().update(pick);
    }

    @Override
    public Optional<PartsPick> find(AppointmentId appointment) {
        return rows().get(Key.of(appointment)).filter(this::isReached);
    }

    @Override
    public Page<PartsPick> byHand(LocalDate first, PageRequest page) {
        return Pages.byId(
                rows(),
                BY_HAND,
                work.reach(),
                pick -> !pick.day().isBefore(first) && isReached(pick),
                page,
                pick -> pick.appointment().value());
    }

    @Override
    public List<PartsPick> toTry(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(NEXT_TRY, reach, reach.plus(now).end(), this::isReached, limit);
    }

    /** Whose a pick is says its appointment. */
    private boolean isReached(PartsPick pick) {
        return work.reaches(pick.dealer())
                && (work.scope().person().isEmpty()
                        || new MemoryAppointments(work).find(pick.appointment()).isPresent());
    }

    private View<PartsPick> rows() {
        return work.rows(PICKS);
    }
}
