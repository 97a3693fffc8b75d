package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.visit.PastWork;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.port.journal.CarEvents;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The events of a car as a timeline shows them: the newest first, and of other dealers what a ground opens (VEH-2, NET-2). */
public interface VehicleTimelineContract extends OnStorage {

    /** What follows the car, what stays with its dealer, and what takes back. */
    CarEvents WANTED = new CarEvents(Set.of("car", "person"), Set.of("car"), Set.of("undone"));

    TimeRange ALWAYS = new TimeRange(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z"));

    @Test
    @Tag("VEH-2")
    default void aCarsTimelineIsPagedFromTheNewestDownByInstantThenId() {
        TwoDealers network = TwoDealers.in(this);
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(event(network, network.a(), "car", NOW.minusNanos(1_000)));
        Ids.ofAllAges()
                .forEach(id -> entries.add(anEvent()
                        .id(id)
                        .type("person")
                        .at(network.a())
                        .about(network.car().id().subject())
                        .build()));
        entries.add(event(network, network.a(), "car", NOW.plusNanos(1_000)));
        write(network.scopeOfA(), unit -> {
            List<JournalEntry> mixed = new ArrayList<>(entries);
            Collections.rotate(mixed, 4);
            unit.journal().append(mixed);
        });
        Collections.reverse(entries);
        Paging.assertPages(entries, page -> page(network, network.scopeOfA(), ALWAYS, page));
    }

    @Test
    @Tag("VEH-2")
    default void aPageBehindACursorIsNotShiftedByWhatHappensMeanwhile() {
        TwoDealers network = TwoDealers.in(this);
        JournalEntry first = event(network, network.a(), "car", NOW.minusSeconds(2));
        JournalEntry second = event(network, network.a(), "car", NOW.minusSeconds(1));
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(first, second)));
        Page<JournalEntry> page = page(network, network.scopeOfA(), ALWAYS, PageRequest.first(1));
        assertThat(page.items()).containsExactly(second);
        JournalEntry newer = event(network, network.a(), "car", NOW);
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(newer)));
        assertThat(page(network, network.scopeOfA(), ALWAYS, new PageRequest(page.next(), 9))
                        .items())
                .containsExactly(first);
    }

    @Test
    @Tag("NET-2")
    @Tag("VEH-2")
    @Tag("HC-42")
    default void aGroundThatOpensTheHistoryShowsWhatFollowsTheCarWhileItHolds() {
        TwoDealers network = TwoDealers.in(this);
        JournalEntry ofTheCar = event(network, network.a(), "car", NOW.minusSeconds(3));
        JournalEntry ofAPerson = event(network, network.a(), "person", NOW.minusSeconds(2));
        JournalEntry neither = event(network, network.a(), "other", NOW.minusSeconds(2));
        JournalEntry atB = event(network, network.b(), "person", NOW.minusSeconds(1));
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(ofTheCar, ofAPerson, neither)));
        write(network.scopeOfB(), unit -> unit.journal().append(List.of(atB)));
        assertThat(timeline(network, network.scopeOfA())).containsExactly(ofAPerson, ofTheCar);
        assertThat(timeline(network, network.scopeOfB())).containsExactly(atB);
        for (GroundKind kind : GroundKind.values()) {
            Access ground = aGround()
                    .of(network.b())
                    .to(network.car().id().subject())
                    .because(kind)
                    .build();
            write(network.scopeOfB(), unit -> unit.grounds().open(ground));
            assertThat(timeline(network, network.scopeOfB()))
                    .as("by %s", kind)
                    .isEqualTo(kind.opensHistory() ? List.of(atB, ofTheCar) : List.of(atB));
            write(network.scopeOfB(), unit -> unit.grounds().end(ground, NOW));
            assertThat(timeline(network, network.scopeOfB())).containsExactly(atB);
        }
        assertThat(timeline(network, Scope.network())).containsExactly(atB, ofAPerson, ofTheCar);
    }

    @Test
    @Tag("HC-36")
    default void whatWasTakenBackIsInNobodysTimeline() {
        TwoDealers network = TwoDealers.in(this);
        Subject visit = new Subject(SubjectKind.VISIT, Ids.next());
        Subject namesake = new Subject(SubjectKind.READING, visit.id());
        JournalEntry arrived = of(network, visit, 1, "car");
        JournalEntry voided = of(network, visit, 2, "undone");
        JournalEntry another = of(network, namesake, 1, "car");
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(arrived, another)));
        assertThat(timeline(network, network.scopeOfA())).containsExactlyInAnyOrder(arrived, another);
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(voided)));
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(aGround()
                                .of(network.b())
                                .to(network.car().id().subject())
                                .because(GroundKind.PAPERS)
                                .build()));
        for (Scope scope : List.of(network.scopeOfA(), network.scopeOfB(), Scope.network())) {
            assertThat(timeline(network, scope)).containsExactly(another);
        }
    }

    @Test
    @Tag("VEH-2")
    default void aPeriodOfATimelineHasItsBeginningAndNotItsEnd() {
        TwoDealers network = TwoDealers.in(this);
        List<JournalEntry> entries = List.of(
                event(network, network.a(), "car", NOW.minusNanos(1_000)),
                event(network, network.a(), "car", NOW),
                event(network, network.a(), "car", NOW.plusNanos(1_000)));
        write(network.scopeOfA(), unit -> unit.journal().append(entries));
        TimeRange instant = new TimeRange(NOW, NOW.plusNanos(1_000));
        assertThat(page(network, network.scopeOfA(), instant, PageRequest.first(9))
                        .items())
                .containsExactly(entries.get(1));
    }

    @Test
    @Tag("NET-2")
    default void whatWasDoneAtAVisitOpensWithAGround() {
        TwoDealers network = TwoDealers.in(this);
        Visit visit = network.visit().build();
        write(network.scopeOfA(), unit -> unit.visits().insert(visit, TOMORROW));
        PastWork done = PastWork.of(visit, TOMORROW);
        assertThat(work(network.scopeOfA(), visit)).containsExactly(done);
        assertThat(work(network.scopeOfB(), visit)).isEmpty();
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(aGround()
                                .of(network.b())
                                .to(network.car().id().subject())
                                .because(GroundKind.PAPERS)
                                .build()));
        assertThat(work(network.scopeOfB(), visit)).containsExactly(done);
        assertThat(work(Scope.network(), visit)).containsExactly(done);
        assertThat(list(network.scopeOfA(), unit -> unit.visits().pastWork(List.of())))
                .isEmpty();
    }

    private List<PastWork> work(Scope scope, Visit visit) {
        return list(scope, unit -> unit.visits().pastWork(List.of(visit.id())));
    }

    private List<JournalEntry> timeline(TwoDealers network, Scope scope) {
        return page(network, scope, ALWAYS, PageRequest.first(9)).items();
    }

    private Page<JournalEntry> page(TwoDealers network, Scope scope, TimeRange period, PageRequest page) {
        return read(scope, unit -> unit.journal().ofVehicle(network.car().id(), WANTED, period, page));
    }

    private static JournalEntry event(TwoDealers network, Dealer dealer, String type, Instant at) {
        return anEvent()
                .at(dealer)
                .type(type)
                .recordedAt(at)
                .about(network.car().id().subject())
                .build();
    }

    private static JournalEntry of(TwoDealers network, Subject record, long version, String type) {
        return anEvent()
                .at(network.a())
                .type(type)
                .of(record, version, 1)
                .about(network.car().id().subject())
                .build();
    }
}
