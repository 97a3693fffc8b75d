package dev.aftercare.memory;

import static dev.aftercare.memory.Samples.DEALER;
import static dev.aftercare.memory.Samples.NOW;
import static dev.aftercare.memory.Samples.STRANGER;
import static dev.aftercare.memory.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.JournalOrder;
import dev.aftercare.domain.journal.Unnumbered;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two units of work beside each other, through the ports. */
@Tag("storage")
class MemoryStorageTest {

    private static final ZonedDate DAY = ZonedDate.of(TODAY, ZoneId.of("Asia/Shanghai"));
    private static final AppointmentId SOMEBODY = new AppointmentId(Samples.id(60));

    private final MemoryStorage storage = new MemoryStorage(Duration.ZERO);
    private final UnitOfWork one = storage.begin(Scope.of(DEALER), NOW);
    private final UnitOfWork other = storage.begin(Scope.of(DEALER), NOW);

    @Test
    @Tag("APT-2")
    void aWorkshopDayIsLockedUntilTheUnitOfWorkEndsAndThenReadAsItIs() {
        List<Hold> holds = List.of(Samples.hold(50, DAY.tickAt(40), DAY.tickAt(44)));
        WorkshopDay day = one.workshopDays().lock(DEALER, DAY);
        one.workshopDays().save(day.taking(holds), SOMEBODY, List.of(), holds);

        assertThatThrownBy(() -> other.workshopDays().lock(DEALER, DAY)).isInstanceOf(ConflictException.class);
        one.commit();
        WorkshopDay seen = other.workshopDays().lock(DEALER, DAY);
        assertThat(seen.isFree(holds)).isFalse();
        assertThat(other.workshopDays().takenTicks(DEALER, DAY)).hasSize(4);
        other.workshopDays().save(seen.releasing(holds), SOMEBODY, holds, List.of());
        assertThat(other.workshopDays().takenTicks(DEALER, DAY)).isEmpty();
    }

    @Test
    @Tag("APT-2")
    void whoDecidedWithoutTheLockDoesNotTakeWhatIsTaken() {
        List<Hold> holds = List.of(Samples.hold(50, DAY.tickAt(40), DAY.tickAt(44)));
        WorkshopDay unlocked =
                other.workshopDays().read(DEALER, DAY.zone(), TODAY, TODAY).get(0);
        other.workshopDays().save(unlocked.taking(holds), SOMEBODY, List.of(), holds);
        one.workshopDays().save(one.workshopDays().lock(DEALER, DAY).taking(holds), SOMEBODY, List.of(), holds);
        one.commit();

        assertThatThrownBy(other::commit).isInstanceOf(ConflictException.class);
        UnitOfWork late = storage.begin(Scope.of(DEALER), NOW);
        assertThatThrownBy(() -> late.workshopDays().save(unlocked.taking(holds), SOMEBODY, List.of(), holds))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aRolledBackUnitOfWorkGivesItsNumberBack() {
        assertThat(one.numbers().next(DEALER, 'A', 2026)).hasToString("A-2026-000001");
        assertThat(one.numbers().next(DEALER, 'A', 2026)).hasToString("A-2026-000002");
        assertThatThrownBy(() -> other.numbers().next(DEALER, 'A', 2026)).isInstanceOf(ConflictException.class);
        assertThat(other.numbers().next(DEALER, 'A', 2027)).hasToString("A-2027-000001");
        one.close();

        assertThat(other.numbers().next(DEALER, 'A', 2026)).hasToString("A-2026-000001");
    }

    @Test
    void aDayShowsItsAppointmentsByStartAndTheWaitedForAreFoundByTheirDue() {
        VehicleId car = new VehicleId(Samples.id(20));
        Appointment late = Samples.appointment(31, DEALER, NOW.plus(Duration.ofHours(2)), car);
        Appointment early = Samples.appointment(32, DEALER, NOW, car);
        one.appointments().insert(late, TODAY);
        one.appointments().insert(early, TODAY);
        one.appointments()
                .insert(Samples.appointment(33, DEALER, NOW.plus(Duration.ofDays(1)), car), TODAY.plusDays(1));

        assertThat(one.appointments().on(DEALER, TODAY)).containsExactly(early, late);
        assertThat(one.appointments().openFrom(DEALER, ZonedDate.of(TODAY.plusDays(1), ZoneOffset.UTC)))
                .hasSize(1);
        assertThat(one.appointments().missedAt(NOW.plus(Duration.ofHours(1)), 9))
                .isEmpty();
        assertThat(one.appointments().missedAt(NOW.plus(Duration.ofHours(4)), 9))
                .containsExactly(early, late);
        Appointment cancelled = early.cancelled().orElseThrow();
        one.appointments().update(cancelled, TODAY);
        assertThat(one.appointments().openFrom(DEALER, ZonedDate.of(TODAY, ZoneOffset.UTC)))
                .doesNotContain(cancelled)
                .hasSize(2);
        assertThat(one.appointments().missedAt(NOW.plus(Duration.ofHours(4)), 1))
                .containsExactly(late);
    }

    @Test
    void readersNumberTheJournalWithoutGapsAndWhoCommitsLaterComesLater() {
        Subject subject = Samples.customer(10, DEALER).id().subject();
        JournalEntry first = Samples.event(71, DEALER, subject, 1, NOW);
        JournalEntry second =
                Samples.event(72, STRANGER, Samples.customer(11, STRANGER).id().subject(), 1, NOW);
        JournalEntry lateCommit = Samples.event(70, DEALER, subject, 2, NOW.minusSeconds(1));
        other.journal().append(List.of(lateCommit));
        one.journal().append(List.of(first));
        one.commit();
        try (UnitOfWork foreign = storage.begin(Scope.of(STRANGER), NOW)) {
            foreign.journal().append(List.of(second));
            foreign.commit();
        }

        number();
        other.commit();
        number();
        try (UnitOfWork reader = storage.begin(Scope.job("reader"), NOW)) {
            assertThat(reader.journal().after(0, 10))
                    .extracting(entry -> entry.position().getAsLong())
                    .containsExactly(1L, 2L, 3L);
            assertThat(reader.journal().after(2, 10)).containsExactly(lateCommit.numbered(3));
            assertThat(reader.journal().after(0, 1)).containsExactly(first.numbered(1));
        }
        try (UnitOfWork reader = storage.begin(Scope.of(STRANGER), NOW)) {
            assertThat(reader.journal().after(0, 10)).containsExactly(second.numbered(2));
        }
    }

    @Test
    void earlierUnnumberedEventsOfTheSameHistoryAreFound() {
        Subject subject = Samples.customer(10, DEALER).id().subject();
        JournalEntry first = Samples.event(71, DEALER, subject, 1, NOW.plusSeconds(1));
        JournalEntry second = Samples.event(72, DEALER, subject, 2, NOW);
        one.journal().append(List.of(first, second));

        List<Unnumbered> oldest = one.journalNumbering().oldest(1);
        assertThat(oldest).extracting(Unnumbered::id).containsExactly(second.id());
        assertThat(one.journalNumbering().before(List.of(oldest.get(0).sequence())))
                .extracting(Unnumbered::id)
                .containsExactly(first.id());
    }

    @Test
    @Tag("CUS-5")
    void aTimelineIsReadPageByPage() {
        Subject subject = Samples.customer(10, DEALER).id().subject();
        List<JournalEntry> events = List.of(
                Samples.event(73, DEALER, subject, 1, NOW),
                Samples.event(74, DEALER, subject, 2, NOW),
                Samples.event(72, DEALER, subject, 3, NOW.plusNanos(1_000)));
        one.journal().append(events);

        Page<JournalEntry> page = one.journal().about(List.of(subject), PageRequest.first(2));
        assertThat(page.items()).isEqualTo(events.subList(0, 2));
        assertThat(page.next().orElseThrow().sortKey())
                .isEqualTo("2026-03-02T08:00:00.000000Z/" + events.get(1).id());
        Page<JournalEntry> rest = one.journal().about(List.of(subject), new PageRequest(page.next(), 2));
        assertThat(rest.items()).containsExactly(events.get(2));
        assertThat(rest.next()).isEqualTo(Optional.empty());
    }

    @Test
    void nothingBeginsInAClosedStorage() {
        storage.close();

        assertThatThrownBy(() -> storage.begin(Scope.network(), NOW)).isInstanceOf(StorageException.class);
    }

    private void number() {
        try (UnitOfWork work = storage.begin(Scope.job("numbering"), NOW)) {
            long head = work.journalNumbering().lockHead();
            List<Unnumbered> ordered = JournalOrder.of(work.journalNumbering().oldest(2_000));
            work.journalNumbering().number(ordered.stream().map(Unnumbered::id).toList(), head);
            work.commit();
        }
    }
}
