package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.activity.ActivityNotes.Note;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** States of activity: a row per organisation and customer or car, found by state and by the instant of its change (CUS-6). */
public interface ActivityContract extends OnStorage {

    @Test
    @Tag("CUS-6")
    default void statesComeBackAndAreCountedAndListed() {
        TwoDealers network = TwoDealers.in(this);
        OrganisationId dealer = network.a().id();
        List<ActivityRow> rows = Stream.generate(() -> row(dealer, ActivityState.LOST, Optional.empty()))
                .limit(3)
                .sorted((one, other) -> one.subject().compareTo(other.subject()))
                .toList();
        ActivityRow other = row(dealer, ActivityState.NEW, Optional.of(NOW));
        write(network.scopeOfA(), unit -> {
            unit.activities().insertAll(rows);
            unit.activities().insertAll(List.of(other));
        });
        Page<ActivityRow> first = read(network.scopeOfA(), unit -> lost(unit, dealer, PageRequest.first(2)));
        Page<ActivityRow> second =
                read(network.scopeOfA(), unit -> lost(unit, dealer, new PageRequest(first.next(), 2)));
        assertThat(first.items()).isEqualTo(rows.subList(0, 2));
        assertThat(second.items()).isEqualTo(rows.subList(2, 3));
        assertThat(second.next()).isEmpty();
        assertThat(counts(network.scopeOfA(), dealer)).isEqualTo(Map.of(ActivityState.LOST, 3L, ActivityState.NEW, 1L));
        ActivityRow gone = other.becoming(Optional.empty(), Optional.empty());
        write(network.scopeOfA(), unit -> {
            assertThat(unit.activities()
                            .lock(SubjectKind.CUSTOMER, List.of(other.subject().id())))
                    .containsExactly(other);
            unit.activities().updateAll(List.of(gone));
        });
        assertThat(counts(network.scopeOfA(), dealer)).isEqualTo(Map.of(ActivityState.LOST, 3L));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.activities().insertAll(rows)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("CUS-6")
    default void whatChangesIsFoundByItsInstantTheEarliestFirst() {
        TwoDealers network = TwoDealers.in(this);
        ActivityRow late = row(network.a().id(), ActivityState.NEW, Optional.of(NOW));
        ActivityRow early = row(network.b().id(), ActivityState.NEW, Optional.of(NOW.minusSeconds(1)));
        ActivityRow never = row(network.a().id(), ActivityState.LOST, Optional.empty());
        ActivityRow later = row(network.a().id(), ActivityState.NEW, Optional.of(NOW.plusSeconds(1)));
        write(Scope.network(), unit -> unit.activities().insertAll(List.of(late, early, never, later)));
        assertThat(due(Scope.job("activity-states"), NOW)).containsExactly(early, late);
        assertThat(due(network.scopeOfA(), NOW)).containsExactly(late);
    }

    @Test
    @Tag("CUS-6")
    @Tag("NET-2")
    default void aDealerReachesItsOwnRowsOnly() {
        TwoDealers network = TwoDealers.in(this);
        OrganisationId a = network.a().id();
        ActivityRow row = row(a, ActivityState.LOST, Optional.of(NOW));
        write(network.scopeOfA(), unit -> unit.activities().insertAll(List.of(row)));
        Scope other = network.scopeOfB();
        assertThat(read(other, unit -> lost(unit, a, PageRequest.first(2))).items())
                .isEmpty();
        assertThat(counts(other, a)).isEmpty();
        assertThat(due(other, NOW)).isEmpty();
        write(
                other,
                unit -> assertThat(unit.activities()
                                .lock(
                                        SubjectKind.CUSTOMER,
                                        List.of(row.subject().id())))
                        .isEmpty());
        ActivityRow changed = row.becoming(Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> write(other, unit -> unit.activities().updateAll(List.of(changed))))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> write(
                        other,
                        unit -> unit.activities().insertAll(List.of(row(a, ActivityState.NEW, Optional.empty())))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("CUS-6")
    default void notesAreForTheRunThatReachesAll() {
        TwoDealers network = TwoDealers.in(this);
        Scope job = Scope.job("activity-states");
        Subject subject = network.customer().id().subject();
        List<Note> notes = Stream.generate(() -> new Note(Ids.next(), subject))
                .limit(2)
                .sorted((one, other) -> one.id().toString().compareTo(other.id().toString()))
                .toList();
        write(network.scopeOfA(), unit -> unit.activityNotes().note(notes));
        assertThat(list(network.scopeOfA(), unit -> unit.activityNotes().noted(9)))
                .isEmpty();
        write(network.scopeOfA(), unit -> unit.activityNotes().forget(notes));
        assertThat(list(job, unit -> unit.activityNotes().noted(1))).isEqualTo(notes.subList(0, 1));
        write(job, unit -> unit.activityNotes().forget(notes.subList(0, 1)));
        write(job, unit -> unit.activityNotes().forget(notes.subList(0, 1)));
        assertThat(list(job, unit -> unit.activityNotes().noted(9))).isEqualTo(notes.subList(1, 2));
    }

    @Test
    @Tag("CUS-6")
    @Tag("NET-2")
    default void allCustomersAndCarsAreThereForWhoReachesTheNetwork() {
        TwoDealers network = TwoDealers.in(this);
        UUID customer = network.customer().id().value();
        UUID car = network.car().id().value();
        assertThat(all(Scope.network(), SubjectKind.CUSTOMER, Optional.empty())).containsExactly(customer);
        assertThat(all(Scope.network(), SubjectKind.CUSTOMER, Optional.of(customer)))
                .isEmpty();
        assertThat(all(Scope.network(), SubjectKind.VEHICLE, Optional.empty())).containsExactly(car);
        assertThat(all(network.scopeOfA(), SubjectKind.VEHICLE, Optional.empty()))
                .isEmpty();
    }

    private List<UUID> all(Scope scope, SubjectKind kind, Optional<UUID> after) {
        return list(scope, unit -> unit.activitySources().all(kind, after, 9));
    }

    private Map<ActivityState, Long> counts(Scope scope, OrganisationId dealer) {
        return read(scope, unit -> unit.activities().counts(dealer, SubjectKind.CUSTOMER));
    }

    private List<ActivityRow> due(Scope scope, Instant now) {
        return list(scope, unit -> unit.activities().due(now, 9));
    }

    private static Page<ActivityRow> lost(UnitOfWork unit, OrganisationId dealer, PageRequest page) {
        return unit.activities().inState(dealer, SubjectKind.CUSTOMER, ActivityState.LOST, page);
    }

    private static ActivityRow row(OrganisationId dealer, ActivityState state, Optional<Instant> changesAt) {
        Subject subject = new Subject(SubjectKind.CUSTOMER, Ids.next());
        return new ActivityRow(dealer, subject, Optional.of(state), changesAt, 1);
    }
}
