package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aLook;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Grounds of access themselves, and looks (NET-2). */
public interface GroundsContract extends OnStorage {

    @Test
    @Tag("NET-2")
    default void holdingGroundsComeInTheOrderOfOpeningThenOfIds() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = aVehicleOf(network);
        List<Access> grounds = new ArrayList<>();
        Ids.ofAllAges()
                .forEach(id -> grounds.add(aGround()
                        .id(id)
                        .of(network.a())
                        .to(car)
                        .because(GroundKind.PAPERS)
                        .until(NOW.plusSeconds(9))
                        .build()));
        grounds.add(
                0,
                aGround().of(network.a()).to(car).since(NOW.minusNanos(1_000)).build());
        Access notYet =
                aGround().of(network.a()).to(car).since(NOW.plusNanos(1_000)).build();
        Access over = aGround()
                .of(network.a())
                .to(car)
                .since(NOW.minusSeconds(9))
                .until(NOW)
                .build();
        write(network.scopeOfA(), unit -> {
            unit.grounds().open(notYet);
            unit.grounds().open(over);
            List<Access> mixed = new ArrayList<>(grounds);
            Collections.rotate(mixed, 3);
            mixed.forEach(unit.grounds()::open);
        });
        assertThat(holding(network, car)).isEqualTo(grounds);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.grounds().holding(network.a().id(), car)))
                .isEmpty();
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.grounds().holding(network.b().id(), car)))
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void whoWasFirstIsKnownInEveryScope() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = aVehicle().build().id().subject();
        Access later = aGround().of(network.a()).to(car).since(NOW).build();
        Access first =
                aGround().of(network.b()).to(car).since(NOW.minusNanos(1_000)).build();
        assertThat(isFirst(network.scopeOfA(), network.a(), car)).isFalse();
        write(network.scopeOfA(), unit -> unit.grounds().open(later));
        assertThat(isFirst(network.scopeOfA(), network.a(), car)).isTrue();
        write(network.scopeOfB(), unit -> unit.grounds().open(first));
        assertThat(isFirst(network.scopeOfA(), network.a(), car)).isFalse();
        assertThat(isFirst(network.scopeOfA(), network.b(), car)).isTrue();
    }

    private boolean isFirst(Scope scope, Dealer dealer, Subject subject) {
        return read(scope, unit -> unit.grounds().isFirst(dealer.id(), subject));
    }

    @Test
    @Tag("NET-2")
    default void endThatIsEarlierStays() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = aVehicleOf(network);
        Instant early = NOW.plusSeconds(60);
        Access ground = aGround().of(network.a()).to(car).build();
        write(network.scopeOfA(), unit -> unit.grounds().open(ground));
        write(network.scopeOfA(), unit -> unit.grounds().end(ground, early.plusSeconds(60)));
        write(network.scopeOfA(), unit -> unit.grounds().end(ground, early));
        write(network.scopeOfA(), unit -> unit.grounds().end(ground, early.plusSeconds(120)));
        assertThat(holding(network, car)).containsExactly(ground.endingAt(early));
    }

    @Test
    @Tag("NET-2")
    default void groundsOfOneCauseEndTogetherAndOthersStay() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = aVehicleOf(network);
        Subject cause = new Subject(SubjectKind.APPOINTMENT, Ids.next());
        Instant end = NOW.plusSeconds(60);
        Access first = aGround().of(network.a()).to(car).causedBy(cause).build();
        Access early = aGround()
                .of(network.a())
                .to(car)
                .causedBy(cause)
                .until(NOW.plusSeconds(1))
                .build();
        Access ofOther = aGround()
                .of(network.a())
                .to(car)
                .causedBy(new Subject(SubjectKind.APPOINTMENT, Ids.next()))
                .build();
        Access ofNone = aGround().of(network.a()).to(car).build();
        write(network.scopeOfA(), unit -> {
            List.of(first, early, ofOther, ofNone).forEach(unit.grounds()::open);
            unit.grounds().endCausedBy(cause, end);
        });
        assertThat(holding(network, car)).containsExactly(first.endingAt(end), early, ofOther, ofNone);
    }

    @Test
    @Tag("NET-2")
    default void groundsOfAKindEndAtEveryDealerForThatCarOnly() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = aVehicleOf(network);
        Subject otherCar = new Subject(SubjectKind.VEHICLE, Ids.next());
        Instant end = NOW.plusSeconds(60);
        Access sale =
                aGround().of(network.a()).to(car).because(GroundKind.OWN_SALE).build();
        Access papers =
                aGround().of(network.a()).to(car).because(GroundKind.PAPERS).build();
        Access otherSale = aGround()
                .of(network.a())
                .to(otherCar)
                .because(GroundKind.OWN_SALE)
                .build();
        Access saleAtB =
                aGround().of(network.b()).to(car).because(GroundKind.OWN_SALE).build();
        write(network.scopeOfA(), unit -> List.of(sale, papers, otherSale).forEach(unit.grounds()::open));
        write(network.scopeOfB(), unit -> unit.grounds().open(saleAtB));
        write(network.scopeOfB(), unit -> unit.grounds().endAll(car, GroundKind.OWN_SALE, end));
        assertThat(holding(network, car)).containsExactly(sale.endingAt(end), papers);
        assertThat(holding(network, otherCar)).containsExactly(otherSale);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.grounds().holding(network.b().id(), car)))
                .containsExactly(saleAtB.endingAt(end));
    }

    @Test
    @Tag("NET-2")
    default void dealerNeitherFindsNorEndsAnothersGround() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = aVehicleOf(network);
        Subject cause = new Subject(SubjectKind.APPOINTMENT, Ids.next());
        Access ground = aGround().of(network.a()).to(car).causedBy(cause).build();
        write(network.scopeOfA(), unit -> unit.grounds().open(ground));
        assertThat(find(network.scopeOfA(), unit -> unit.grounds().find(ground.id())))
                .contains(ground);
        assertThat(find(network.scopeOfB(), unit -> unit.grounds().find(ground.id())))
                .isEmpty();
        IsolationContract.attempt(
                this, network.scopeOfB(), unit -> unit.grounds().end(ground, NOW));
        IsolationContract.attempt(
                this, network.scopeOfB(), unit -> unit.grounds().endCausedBy(cause, NOW));
        assertThat(holding(network, car)).containsExactly(ground);
    }

    @Test
    @Tag("NET-2")
    default void endedGroundsAreToldOnceThoseThatEndedFirstFirst() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = aVehicleOf(network);
        Access first = aGround()
                .of(network.b())
                .to(car)
                .since(NOW.minusSeconds(9))
                .until(NOW.minusNanos(1_000))
                .build();
        Access second = aGround()
                .of(network.a())
                .to(car)
                .since(NOW.minusSeconds(9))
                .until(NOW)
                .build();
        Access later =
                aGround().of(network.a()).to(car).until(NOW.plusNanos(1_000)).build();
        write(network.scopeOfA(), unit -> List.of(second, later).forEach(unit.grounds()::open));
        write(network.scopeOfB(), unit -> unit.grounds().open(first));
        Scope job = Scope.job("grounds");
        assertThat(list(job, unit -> unit.grounds().endedAndUntold(NOW, 1))).containsExactly(first);
        assertThat(list(job, unit -> unit.grounds().endedAndUntold(NOW, 10))).containsExactly(first, second);
        write(job, unit -> {
            assertThat(unit.grounds().markTold(List.of(first))).containsExactly(first);
            assertThat(unit.grounds().markTold(List.of(first))).isEmpty();
            assertThat(unit.grounds().markTold(List.of())).isEmpty();
        });
        assertThat(list(job, unit -> unit.grounds().endedAndUntold(NOW, 10))).containsExactly(second);
        write(
                job,
                unit -> assertThat(unit.grounds().markTold(List.of(first, second)))
                        .as("those that were not told before")
                        .containsExactly(second));
        assertThat(list(job, unit -> unit.grounds().endedAndUntold(NOW, 10))).isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void twoServersDoNotTellOneEndTwice() {
        TwoDealers network = TwoDealers.in(this);
        Access ended = aGround()
                .of(network.a())
                .to(aVehicleOf(network))
                .since(NOW.minusSeconds(9))
                .until(NOW)
                .build();
        write(network.scopeOfA(), unit -> unit.grounds().open(ended));
        Rivals.winnerOf(
                this,
                Scope.job("grounds"),
                1,
                2,
                (unit, rival) -> !unit.grounds().markTold(List.of(ended)).isEmpty());
    }

    @Test
    @Tag("NET-2")
    default void dealerReadsItsOwnLooksInTheOrderOfIds() {
        TwoDealers network = TwoDealers.in(this);
        Subject car = aVehicleOf(network);
        List<Look> looks = Ids.ofAllAges().stream()
                .map(id -> aLook().id(id).by(network.a()).on(car).build())
                .toList();
        Look atB = aLook().by(network.b()).on(car).build();
        write(network.scopeOfA(), unit -> {
            List<Look> mixed = new ArrayList<>(looks);
            Collections.rotate(mixed, 2);
            mixed.forEach(unit.looks()::record);
            unit.looks().record(aLook().by(network.a()).build());
        });
        write(network.scopeOfB(), unit -> unit.looks().record(atB));
        Paging.assertPages(
                looks, page -> read(network.scopeOfA(), unit -> unit.looks().at(car, page)));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.looks().at(car, PageRequest.first(9)).items()))
                .containsExactly(atB);
        assertThat(list(
                        Scope.network(),
                        unit -> unit.looks().at(car, PageRequest.first(9)).items()))
                .containsAll(looks)
                .contains(atB);
    }

    private List<Access> holding(TwoDealers network, Subject subject) {
        return read(
                network.scopeOfA(), unit -> unit.grounds().holding(network.a().id(), subject));
    }

    /** A car on which nobody has a ground yet. */
    private Subject aVehicleOf(TwoDealers network) {
        Vehicle car = aVehicle().build();
        write(network.scopeOfA(), unit -> unit.vehicles().insertIfAbsent(car));
        return car.id().subject();
    }
}
