package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The journal: events with their subjects, and timelines that are complete at once (CUS-5). */
public interface JournalContract extends OnStorage {

    @Test
    @Tag("CUS-5")
    default void eventShowsInTheTimelineOfEachSubjectAtOnceAndWithoutAPosition() {
        TwoDealers network = TwoDealers.in(this);
        Subject customer = new Subject(SubjectKind.CUSTOMER, Ids.next());
        Subject car = new Subject(SubjectKind.VEHICLE, Ids.next());
        JournalEntry entry = anEvent()
                .at(network.a())
                .of(customer, 1, 1)
                .about(car)
                .fact("day", "2026-03-03")
                .build();
        write(network.scopeOfA(), unit -> {
            unit.journal().append(List.of(entry));
            assertThat(unit.journal().about(List.of(car), PageRequest.first(9)).items())
                    .containsExactly(entry);
        });
        assertThat(timeline(network.scopeOfA(), customer)).containsExactly(entry);
        assertThat(timeline(network.scopeOfA(), car)).containsExactly(entry);
        assertThat(timeline(network.scopeOfA(), new Subject(SubjectKind.CUSTOMER, car.id())))
                .isEmpty();
    }

    @Test
    @Tag("HC-16")
    @Tag("NET-2")
    default void theLastChangeOfEachThingIsThatOfItsOwnHistoryInTheBooksReached() {
        TwoDealers network = TwoDealers.in(this);
        Subject one = new Subject(SubjectKind.APPOINTMENT, Ids.next());
        Subject other = new Subject(SubjectKind.APPOINTMENT, Ids.next());
        Subject none = new Subject(SubjectKind.APPOINTMENT, Ids.next());
        Subject visit = new Subject(SubjectKind.VISIT, Ids.next());
        Instant later = NOW.plusSeconds(60);
        write(
                network.scopeOfA(),
                unit -> unit.journal()
                        .append(List.of(
                                anEvent()
                                        .at(network.a())
                                        .of(one, 2, 1)
                                        .recordedAt(later)
                                        .build(),
                                anEvent().at(network.a()).of(one, 1, 1).build(),
                                anEvent().at(network.a()).of(other, 1, 1).build(),
                                anEvent()
                                        .at(network.a())
                                        .of(visit, 1, 1)
                                        .about(other)
                                        .recordedAt(later)
                                        .build())));
        Subject sameId = new Subject(SubjectKind.VISIT, one.id());
        List<Subject> asked = List.of(one, other, none);
        assertThat(lastChanges(network.scopeOfA(), asked)).isEqualTo(Map.of(one, later, other, NOW));
        assertThat(lastChanges(network.scopeOfA(), List.of(sameId, other, visit)))
                .as("of several kinds")
                .isEqualTo(Map.of(other, NOW, visit, later));
        assertThat(lastChanges(network.scopeOfB(), asked)).isEmpty();
        assertThat(lastChanges(network.scopeOfA(), List.of())).isEmpty();
    }

    private Map<Subject, Instant> lastChanges(Scope scope, List<Subject> things) {
        return read(scope, unit -> unit.journal().lastChanges(things));
    }

    @Test
    @Tag("CUS-5")
    default void eventNumberedLaterIsTheSameEvent() {
        TwoDealers network = TwoDealers.in(this);
        Subject customer = new Subject(SubjectKind.CUSTOMER, Ids.next());
        JournalEntry entry = anEvent().at(network.a()).of(customer, 1, 1).build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(entry)));
        Numbering.run(this);
        List<JournalEntry> numbered =
                read(network.scopeOfA(), unit -> unit.journal().after(0, 10));
        assertThat(numbered).containsExactly(entry.numbered(1));
        assertThat(timeline(network.scopeOfA(), customer)).isEqualTo(numbered);
    }

    @Test
    @Tag("CUS-5")
    default void timelineIsPagedByInstantThenId() {
        TwoDealers network = TwoDealers.in(this);
        Subject customer = new Subject(SubjectKind.CUSTOMER, Ids.next());
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(anEvent()
                .at(network.a())
                .recordedAt(NOW.minusNanos(1_000))
                .about(customer)
                .build());
        Ids.ofAllAges()
                .forEach(id -> entries.add(
                        anEvent().id(id).at(network.a()).about(customer).build()));
        entries.add(anEvent()
                .at(network.a())
                .recordedAt(NOW.plusNanos(1_000))
                .about(customer)
                .build());
        entries.add(anEvent()
                .at(network.a())
                .recordedAt(Instant.parse("9999-12-31T23:59:59.999999Z"))
                .about(customer)
                .build());
        write(network.scopeOfA(), unit -> {
            List<JournalEntry> mixed = new ArrayList<>(entries);
            Collections.rotate(mixed, 4);
            unit.journal().append(mixed);
        });
        Paging.assertPages(
                entries, page -> read(network.scopeOfA(), unit -> unit.journal().about(List.of(customer), page)));
    }

    @Test
    @Tag("CUS-5")
    default void pageBehindACursorIsNotShiftedByANewEvent() {
        TwoDealers network = TwoDealers.in(this);
        Subject customer = new Subject(SubjectKind.CUSTOMER, Ids.next());
        JournalEntry first = anEvent().at(network.a()).about(customer).build();
        JournalEntry second = anEvent().at(network.a()).about(customer).build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(first, second)));
        Page<JournalEntry> page =
                read(network.scopeOfA(), unit -> unit.journal().about(List.of(customer), PageRequest.first(1)));
        JournalEntry older = anEvent()
                .at(network.a())
                .recordedAt(NOW.minusSeconds(1))
                .about(customer)
                .build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(older)));
        PageRequest next = new PageRequest(page.next(), 9);
        assertThat(read(network.scopeOfA(), unit -> unit.journal().about(List.of(customer), next))
                        .items())
                .containsExactly(second);
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void dealerReadsTheEventsOfItsOwnBooksOnly() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = network.car().id().subject();
        JournalEntry atA = anEvent().at(network.a()).about(car).build();
        JournalEntry atB = anEvent().at(network.b()).about(car).build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(atA)));
        write(network.scopeOfB(), unit -> unit.journal().append(List.of(atB)));
        assertThat(timeline(network.scopeOfA(), car)).containsExactly(atA);
        assertThat(timeline(network.scopeOfB(), car)).containsExactly(atB);
        Numbering.run(this);
        assertThat(list(network.scopeOfB(), unit -> unit.journal().after(0, 10)))
                .extracting(JournalEntry::id)
                .containsExactly(atB.id());
        assertThat(list(Scope.network(), unit -> unit.journal().after(0, 10)))
                .extracting(JournalEntry::id)
                .containsExactlyInAnyOrder(atA.id(), atB.id());
    }

    @Test
    @Tag("CUS-5")
    default void placeInAnAggregatesHistoryIsGivenOnce() {
        TwoDealers network = TwoDealers.in(this);
        Subject customer = new Subject(SubjectKind.CUSTOMER, Ids.next());
        JournalEntry first = anEvent().at(network.a()).of(customer, 2, 1).build();
        JournalEntry twin = anEvent().at(network.a()).of(customer, 2, 1).build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(first)));
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.journal().append(List.of(twin))))
                .isInstanceOf(StorageException.class);
        assertThat(timeline(network.scopeOfA(), customer)).containsExactly(first);
    }

    @Test
    @Tag("CUS-5")
    default void noEventsAtAllAreLegal() {
        TwoDealers network = TwoDealers.in(this);
        write(network.scopeOfA(), unit -> unit.journal().append(List.of()));
        assertThat(Numbering.run(this)).isZero();
        assertThat(list(network.scopeOfA(), unit -> unit.journal().after(0, 10)))
                .isEmpty();
        assertThat(timeline(network.scopeOfA(), network.car().id().subject())).isEmpty();
    }

    private List<JournalEntry> timeline(Scope scope, Subject subject) {
        return read(
                scope,
                unit -> unit.journal()
                        .about(List.of(subject), PageRequest.first(50))
                        .items());
    }
}
