package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aFollowUp;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.followup.CallRecording;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.followup.Lease;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Problem;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.UnknownCursorException;
import dev.aftercare.testkit.given.FollowUpBuilder;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Follow-up calls: the worklist, its order and its numbers (FUP-3). */
public interface FollowUpContract extends OnStorage {

    @Test
    @Tag("FUP-3")
    default void callComesBackWithAllItIsAboutAndItsAttempts() {
        TwoDealers network = TwoDealers.in(this);
        FollowUp planned = call(network)
                .about(Occasion.DELIVERY)
                .with(aVehicle().build())
                .about(Occasion.MAINTENANCE)
                .build();
        FollowUp handed = planned.handedTo(new Lease("agent-1", NOW.plusSeconds(1800)), NOW)
                .orElseThrow();
        FollowUp tried = attempted(network, handed, CallResult.NO_ANSWER, NOW);
        FollowUp done = attempted(network, tried, CallResult.PROBLEM_FOUND, NOW.plusSeconds(60));
        for (FollowUp version : List.of(planned, handed, tried, done)) {
            write(network.scopeOfA(), unit -> {
                if (version.version() == 1) {
                    unit.followUps().insert(version);
                } else {
                    unit.followUps().update(version);
                }
            });
            assertThat(find(network.scopeOfA(), unit -> unit.followUps().find(planned.id())))
                    .contains(version);
        }
    }

    @Test
    @Tag("FUP-3")
    default void worklistIsByLastDayThenInstantThenIdOnEveryPage() {
        TwoDealers network = TwoDealers.in(this);
        List<FollowUp> expected = new ArrayList<>();
        for (LocalDate lastDay : List.of(TOMORROW, TOMORROW.plusDays(1))) {
            for (Instant due : List.of(NOW.minusSeconds(60), NOW)) {
                for (UUID id : Ids.ofAllAges().subList(0, 4)) {
                    expected.add(call(network).id(id).due(due).lastDay(lastDay).build());
                }
            }
        }
        write(
                network.scopeOfA(),
                unit -> List.of(5, 0, 15, 3, 9, 12, 1, 7, 14, 2, 8, 4, 13, 10, 6, 11)
                        .forEach(i -> unit.followUps().insert(expected.get(i))));
        List<FollowUp> found = new ArrayList<>();
        Page<FollowUp> page = due(network, NOW, Optional.empty(), PageRequest.first(3));
        found.addAll(page.items());
        while (page.next().isPresent()) {
            page = due(network, NOW, Optional.empty(), new PageRequest(page.next(), 3));
            found.addAll(page.items());
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    @Tag("FUP-3")
    default void nobodyIsHandedWhatIsNotDueYetOrInSomebodysHandOrDone() {
        TwoDealers network = TwoDealers.in(this);
        FollowUp early = call(network).due(NOW.plusNanos(1_000)).build();
        FollowUp due = call(network).due(NOW).build();
        FollowUp held = call(network).build();
        FollowUp done = call(network).build();
        write(network.scopeOfA(), unit -> {
            Stream.of(early, due, held, done).forEach(unit.followUps()::insert);
            unit.followUps()
                    .update(held.handedTo(new Lease("agent-1", NOW.plusSeconds(60)), NOW)
                            .orElseThrow());
            unit.followUps().update(attempted(network, done, CallResult.DONE, NOW));
        });
        assertThat(ids(due(network, NOW, Optional.empty(), PageRequest.first(9))))
                .containsExactly(due.id());
        assertThat(ids(due(network, NOW.plusSeconds(60), Optional.empty(), PageRequest.first(9))))
                .as("when the lease has ended")
                .containsExactlyInAnyOrder(due.id(), early.id(), held.id());
    }

    @Test
    @Tag("FUP-3")
    default void worklistOfOneOccasionHasWhatIsAboutItAmongOthers() {
        TwoDealers network = TwoDealers.in(this);
        FollowUp both =
                call(network).about(Occasion.DELIVERY).about(Occasion.NO_SHOW).build();
        FollowUp other = call(network).about(Occasion.DELIVERY).build();
        write(network.scopeOfA(), unit -> Stream.of(both, other).forEach(unit.followUps()::insert));
        assertThat(ids(due(network, NOW, Optional.of(Occasion.NO_SHOW), PageRequest.first(9))))
                .containsExactly(both.id());
        assertThat(ids(due(network, NOW, Optional.of(Occasion.CARE_DUE), PageRequest.first(9))))
                .isEmpty();
    }

    @Test
    @Tag("HC-24")
    default void openCallsAreFoundByCustomerAndByEachCarTheyAreAbout() {
        TwoDealers network = TwoDealers.in(this);
        Customer somebody = aCustomer().at(network.a()).build();
        Vehicle second = aVehicle().build();
        FollowUp both = call(network)
                .about(Occasion.DELIVERY)
                .with(second)
                .about(Occasion.MAINTENANCE)
                .build();
        FollowUp one = call(network).to(somebody).build();
        FollowUp done = call(network).build();
        write(network.scopeOfA(), unit -> {
            Stream.of(both, one, done).forEach(unit.followUps()::insert);
            unit.followUps().update(attempted(network, done, CallResult.DONE, NOW));
        });
        assertThat(list(network.scopeOfA(), unit -> unit.followUps().openAbout(second.id())))
                .containsExactly(both);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.followUps().openAbout(network.car().id())))
                .containsExactly(both, one);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.followUps()
                                .openOf(network.a().id(), somebody.id())
                                .calls()))
                .containsExactly(one);
        write(
                network.scopeOfA(),
                unit -> unit.followUps()
                        .update(both.without(topic -> topic.vehicle().equals(second.id()))
                                .orElseThrow()));
        assertThat(list(network.scopeOfA(), unit -> unit.followUps().openAbout(second.id())))
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void anotherDealerFindsNoCallAndNoNumber() {
        TwoDealers network = TwoDealers.in(this);
        FollowUp call = call(network).build();
        write(network.scopeOfA(), unit -> unit.followUps().insert(call));
        assertThat(find(network.scopeOfB(), unit -> unit.followUps().find(call.id())))
                .isEmpty();
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.followUps().openAbout(network.car().id())))
                .isEmpty();
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.followUps()
                                .openOf(network.a().id(), network.customer().id())
                                .calls()))
                .isEmpty();
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.followUps()
                                .due(network.a().id(), NOW, Optional.empty(), PageRequest.first(9))
                                .items()))
                .isEmpty();
        assertThat(figures(network, network.scopeOfB(), TOMORROW)).isEqualTo(new CallFigures(0, 0, 0, 0));
    }

    @Test
    @Tag("FUP-6")
    default void numbersOfADayAreThoseOfTheDealersDay() {
        TwoDealers network = TwoDealers.in(this);
        Instant midnight = network.day(TOMORROW).start();
        FollowUp tried = call(network).due(midnight.minusNanos(1_000)).build();
        FollowUp overdue = call(network)
                .due(NOW.minusSeconds(1))
                .lastDay(TOMORROW.minusDays(2))
                .build();
        FollowUp later = call(network).due(midnight).build();
        FollowUp yesterday = call(network).build();
        write(network.scopeOfA(), unit -> {
            Stream.of(tried, overdue, later, yesterday).forEach(unit.followUps()::insert);
            FollowUp once = attempted(network, tried, CallResult.WRONG_PERSON, NOW);
            FollowUp twice = attempted(network, once, CallResult.DONE, NOW);
            unit.followUps().update(once);
            unit.followUps().update(twice);
            unit.followUps()
                    .update(attempted(
                            network,
                            yesterday,
                            CallResult.DONE,
                            network.day(TOMORROW.minusDays(1)).start().minusNanos(1_000)));
        });
        assertThat(figures(network, network.scopeOfA(), TOMORROW.minusDays(1))).isEqualTo(new CallFigures(1, 1, 2, 1));
        assertThat(figures(network, network.scopeOfA(), TOMORROW)).isEqualTo(new CallFigures(2, 1, 0, 0));
    }

    @Test
    @Tag("FUP-3")
    default void aForgedPlaceInTheWorklistIsUnknownAlsoWhereItsTimesCannotBeKept() {
        TwoDealers network = TwoDealers.in(this);
        String id = "/" + Ids.next();
        assertThat(after(network, "0001-01-01/0001-01-01T00:00:00Z" + id)).isEmpty();
        assertThat(after(network, "9999-12-31/9999-12-31T23:59:59Z" + id)).isEmpty();
        Stream.of(
                        "+10000-01-01/2026-03-02T00:00:00Z",
                        "0000-12-31/2026-03-02T00:00:00Z",
                        "2026-03-02/+10000-01-01T00:00:00Z",
                        "2026-03-02/0000-12-31T23:59:59Z",
                        "2026-03-02/+1000000000-12-31T23:59:59Z",
                        "2026-03-02")
                .forEach(forged -> assertThatThrownBy(() -> after(network, forged + id))
                        .as(forged)
                        .isInstanceOf(UnknownCursorException.class));
    }

    private List<FollowUp> after(TwoDealers network, String place) {
        PageRequest page = new PageRequest(Optional.of(Cursor.after(place)), 9);
        return due(network, NOW, Optional.empty(), page).items();
    }

    @Test
    @Tag("FUP-3")
    @Tag("NET-2")
    default void theLastCallThatWasDoneIsKnownPerCustomerAndDealer() {
        TwoDealers network = TwoDealers.in(this);
        FollowUp early = call(network).build();
        FollowUp late = call(network).build();
        FollowUp inVain = call(network).build();
        assertThat(lastDone(network.scopeOfA(), network)).isEmpty();
        write(network.scopeOfA(), unit -> {
            Stream.of(early, late, inVain).forEach(unit.followUps()::insert);
            unit.followUps().update(attempted(network, late, CallResult.DONE, NOW.plusSeconds(60)));
            unit.followUps().update(attempted(network, early, CallResult.PROBLEM_FOUND, NOW));
            unit.followUps().update(attempted(network, inVain, CallResult.NO_ANSWER, NOW.plusSeconds(99)));
        });
        assertThat(lastDone(network.scopeOfA(), network)).contains(NOW.plusSeconds(60));
        assertThat(lastDone(network.scopeOfB(), network)).isEmpty();
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.followUps().lastDone(network.a().id(), new CustomerId(Ids.next()))))
                .isEmpty();
    }

    private Optional<Instant> lastDone(Scope scope, TwoDealers network) {
        return find(
                scope,
                unit -> unit.followUps()
                        .lastDone(network.a().id(), network.customer().id()));
    }

    private CallFigures figures(TwoDealers network, Scope scope, LocalDate date) {
        return read(scope, unit -> unit.followUps().figures(network.a().id(), network.day(date)));
    }

    private Page<FollowUp> due(TwoDealers network, Instant until, Optional<Occasion> occasion, PageRequest page) {
        return read(network.scopeOfA(), unit -> unit.followUps().due(network.a().id(), until, occasion, page));
    }

    private static List<Object> ids(Page<FollowUp> page) {
        return page.items().stream().<Object>map(FollowUp::id).toList();
    }

    private static FollowUpBuilder call(TwoDealers network) {
        return aFollowUp().at(network.a()).to(network.customer()).with(network.car());
    }

    private static FollowUp attempted(TwoDealers network, FollowUp call, CallResult result, Instant at) {
        Optional<Problem> problem = result == CallResult.PROBLEM_FOUND
                ? Optional.of(new Problem("hardware", "squeaks 吱吱声", ProblemSeverity.GRAVE))
                : Optional.empty();
        Attempt attempt = new Attempt(at, "agent-1", result, Satisfaction.NOT_ASKED, "note 备注", problem);
        return CallRecording.record(call, attempt, Optional.empty(), network.a().calendar(), FollowUpPolicy.standard())
                .orElseThrow();
    }
}
