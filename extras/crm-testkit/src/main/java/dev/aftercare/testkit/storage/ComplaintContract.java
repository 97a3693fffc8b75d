package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.ComplaintStep;
import dev.aftercare.domain.complaint.Prevention;
import dev.aftercare.domain.complaint.Responsible;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.domain.time.TimeLimit;
import dev.aftercare.domain.time.TimeMeasure;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.ComplaintBuilder;
import dev.aftercare.testkit.given.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints of a dealer (CMP-1 to CMP-5). */
public interface ComplaintContract extends OnStorage {

    @Test
    @Tag("CMP-2")
    @Tag("CMP-5")
    default void complaintComesBackAsItWasAfterEveryStep() {
        TwoDealers network = TwoDealers.in(this);
        StaffId owner = new StaffId(Ids.next());
        StaffId other = new StaffId(Ids.next());
        TimeLimit shorter = new TimeLimit(Duration.ofHours(8), 50, TimeMeasure.elapsed());
        Money nothing = Money.of("0", "CNY");
        List<Function<Complaint, Outcome<Complaint>>> life = List.of(
                one -> one.takenBy(owner, by(0)),
                one -> one.offeredTo(other, by(1)),
                one -> one.acceptedBy(other, by(2)),
                one -> one.advanced(ComplaintStep.RECORD, by(3)),
                one -> one.advanced(ComplaintStep.CONFIRM, by(4)),
                one -> one.paused("away", Duration.ofHours(9), by(5)),
                one -> one.graded(ComplaintSeverity.GRAVE, shorter, by(60)),
                one -> one.resumed(by(120)),
                one -> one.advanced(ComplaintStep.INVESTIGATE, by(130)),
                one -> one.escalated(NOW.plus(Duration.ofDays(9)), people(network, Optional.of(other))::at),
                one -> one.caused("Lager \"verschlissen\"; 磨损", by(131)),
                one -> one.proposed("new bearing", by(132)),
                one -> one.agreed(by(133)),
                one -> one.advanced(ComplaintStep.CARRY_OUT, by(134)),
                one -> one.advanced(ComplaintStep.ASK_AGAIN, by(135)),
                one -> one.closed(nothing, false, by(136)),
                one -> one.preventing(new Prevention("check twice", other, TOMORROW), by(137)),
                one -> one.reopened(shorter, by(138)));
        for (ComplaintBuilder given : List.of(aComplaint(), aComplaint().inOpeningHours())) {
            Complaint complaint = given.at(network.a())
                    .of(network.customer())
                    .about(network.car())
                    .saying("bitte \"leise\"; 安静")
                    .build();
            write(network.scopeOfA(), unit -> unit.complaints().insert(complaint));
            Complaint present = complaint;
            for (Function<Complaint, Outcome<Complaint>> step : life) {
                assertThat(find(network.scopeOfA(), unit -> unit.complaints().find(complaint.id())))
                        .contains(present);
                Complaint next = step.apply(present).orElseThrow();
                write(network.scopeOfA(), unit -> unit.complaints().update(next));
                present = next;
            }
            assertThat(find(network.scopeOfA(), unit -> unit.complaints().find(complaint.id())))
                    .contains(present);
        }
    }

    @Test
    @Tag("CMP-1")
    default void numberOfAComplaintIsGivenOnceAtADealer() {
        TwoDealers network = TwoDealers.in(this);
        Complaint first = aComplaint().at(network.a()).build();
        Complaint other = aComplaint().at(network.b()).numbered(first.number()).build();
        Complaint again = aComplaint().at(network.a()).numbered(first.number()).build();
        write(network.scopeOfA(), unit -> unit.complaints().insert(first));
        write(network.scopeOfB(), unit -> unit.complaints().insert(other));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.complaints().insert(again)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("CMP-3a")
    default void openOnesAreListedByTheInstantAtWhichTheyAreDueAndTheUndueLast() {
        TwoDealers network = TwoDealers.in(this);
        List<Complaint> inOrder = new ArrayList<>();
        inOrder.add(
                aComplaint().at(network.a()).receivedAt(NOW.minusNanos(1_000)).build());
        Ids.ofAllAges()
                .forEach(id -> inOrder.add(aComplaint().at(network.a()).id(id).build()));
        inOrder.add(
                aComplaint().at(network.a()).receivedAt(NOW.plusNanos(1_000)).build());
        Complaint agreed = ledTo(
                aComplaint().at(network.a()).receivedAt(NOW.minusSeconds(60)).build());
        Complaint closed = closed(aComplaint().at(network.a()).build());
        write(network.scopeOfA(), unit -> {
            List<Complaint> mixed = new ArrayList<>(inOrder);
            mixed.addAll(List.of(agreed, closed));
            Collections.rotate(mixed, 3);
            mixed.forEach(one -> unit.complaints().insert(one));
        });
        write(
                network.scopeOfB(),
                unit -> unit.complaints().insert(aComplaint().at(network.b()).build()));
        inOrder.add(agreed);
        Paging.assertPages(
                inOrder,
                page -> read(
                        network.scopeOfA(),
                        unit -> unit.complaints().open(network.a().id(), page)));
        assertThat(Paging.collect(
                        2,
                        page -> read(
                                Scope.network(),
                                unit -> unit.complaints().open(network.a().id(), page))))
                .isEqualTo(inOrder);
        assertThat(Paging.collect(
                        9,
                        page -> read(
                                network.scopeOfB(),
                                unit -> unit.complaints().open(network.a().id(), page))))
                .isEmpty();
    }

    @Test
    @Tag("HC-38")
    default void whetherACustomerHasAnOpenOneIsKnownWhereItIs() {
        TwoDealers network = TwoDealers.in(this);
        Complaint complaint =
                aComplaint().at(network.a()).of(network.customer()).build();
        assertThat(hasOpen(network.scopeOfA(), complaint)).isFalse();
        write(network.scopeOfA(), unit -> unit.complaints().insert(complaint));
        assertThat(hasOpen(network.scopeOfA(), complaint)).isTrue();
        assertThat(hasOpen(Scope.network(), complaint)).isTrue();
        assertThat(hasOpen(network.scopeOfB(), complaint)).isFalse();
        lifeTo(complaint)
                .forEach(next ->
                        write(network.scopeOfA(), unit -> unit.complaints().update(next)));
        assertThat(hasOpen(network.scopeOfA(), complaint)).isFalse();
    }

    @Test
    @Tag("CMP-3c")
    @Tag("HC-6")
    default void whatIsPastDueIsFoundTheLongestDueFirstUntilItIsTold() {
        TwoDealers network = TwoDealers.in(this);
        Duration toTheWarning = Duration.ofHours(18);
        Instant warned = NOW.minus(toTheWarning);
        Complaint long0 =
                aComplaint().at(network.a()).receivedAt(warned.minusSeconds(9)).build();
        Complaint just = aComplaint()
                .at(network.a())
                .receivedAt(warned.minusNanos(1_000))
                .build();
        Complaint stillInTime = aComplaint().at(network.a()).receivedAt(warned).build();
        Complaint waits = aComplaint()
                .at(network.a())
                .receivedAt(warned.minusSeconds(9))
                .build()
                .paused("away", Duration.ofDays(2), new Doing(NOW.minusSeconds(99), "agent"))
                .orElseThrow();
        Complaint agreed = ledTo(
                aComplaint().at(network.a()).receivedAt(NOW.minusSeconds(9)).build());
        Complaint agreedLate = ledTo(
                aComplaint().at(network.a()).receivedAt(warned.minusSeconds(5)).build());
        write(
                network.scopeOfA(),
                unit -> List.of(stillInTime, just, waits, agreed, agreedLate, long0)
                        .forEach(one -> unit.complaints().insert(one)));
        Scope job = Scope.job("complaint-clocks");
        assertThat(list(job, unit -> unit.complaints().escalatingAt(NOW, 10))).containsExactly(long0, agreedLate, just);
        assertThat(list(job, unit -> unit.complaints().escalatingAt(NOW, 1))).containsExactly(long0);
        assertThat(list(network.scopeOfB(), unit -> unit.complaints().escalatingAt(NOW, 10)))
                .isEmpty();
        for (Complaint due : List.of(long0, agreedLate)) {
            Complaint told =
                    due.escalated(NOW, people(network, Optional.empty())::at).orElseThrow();
            write(job, unit -> unit.complaints().update(told));
        }
        assertThat(list(job, unit -> unit.complaints().escalatingAt(NOW, 10))).containsExactly(just);
    }

    @Test
    @Tag("CMP-3c")
    default void figuresTellWhatIsOpenWarnedAndOver() {
        TwoDealers network = TwoDealers.in(this);
        Instant atTheLimit = NOW.minus(Duration.ofHours(24));
        Complaint fresh = aComplaint().at(network.a()).receivedAt(NOW).build();
        Complaint warned = aComplaint().at(network.a()).receivedAt(atTheLimit).build();
        Complaint over = aComplaint()
                .at(network.a())
                .receivedAt(atTheLimit.minusNanos(1_000))
                .build();
        Complaint agreed =
                ledTo(aComplaint().at(network.a()).receivedAt(atTheLimit).build());
        Complaint told =
                warned.escalated(NOW, people(network, Optional.empty())::at).orElseThrow();
        write(network.scopeOfA(), unit -> List.of(fresh, warned, over, agreed).forEach(unit.complaints()::insert));
        assertThat(figures(network.scopeOfA(), network)).isEqualTo(new ComplaintFigures(4, 1, 1));
        write(network.scopeOfA(), unit -> unit.complaints().update(told));
        assertThat(figures(network.scopeOfA(), network)).isEqualTo(new ComplaintFigures(4, 1, 1));
        assertThat(figures(network.scopeOfB(), network)).isEqualTo(new ComplaintFigures(0, 0, 0));
    }

    private ComplaintFigures figures(Scope scope, TwoDealers network) {
        return read(scope, unit -> unit.complaints().figures(network.a().id(), NOW));
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void complaintOfAnotherDealerIsNotThereAndNotChanged() {
        TwoDealers network = TwoDealers.in(this);
        Complaint complaint = aComplaint().at(network.a()).build();
        Complaint next = complaint.advanced(ComplaintStep.RECORD, by(1)).orElseThrow();
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.complaints().insert(complaint)))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> unit.complaints().insert(complaint));
        assertThat(find(network.scopeOfB(), unit -> unit.complaints().find(complaint.id())))
                .isEmpty();
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.complaints().update(next)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(network.scopeOfA(), unit -> unit.complaints().find(complaint.id())))
                .contains(complaint);
    }

    @Test
    @Tag("HC-38")
    default void ofManyCustomersThoseWithAnOpenOneAtTheDealerAreKnownAtOnce() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId here = new CustomerId(Ids.next());
        CustomerId there = new CustomerId(Ids.next());
        CustomerId content = new CustomerId(Ids.next());
        write(network.scopeOfA(), unit -> {
            unit.complaints()
                    .insert(aComplaint().at(network.a()).ofCustomer(here).build());
            unit.complaints()
                    .insert(aComplaint().at(network.a()).ofCustomer(here).build());
            unit.complaints()
                    .insert(closed(
                            aComplaint().at(network.a()).ofCustomer(content).build()));
        });
        write(
                network.scopeOfB(),
                unit -> unit.complaints()
                        .insert(aComplaint().at(network.b()).ofCustomer(there).build()));
        List<CustomerId> all = List.of(here, there, content, here);
        for (Scope scope : List.of(network.scopeOfA(), Scope.network())) {
            assertThat(complaining(scope, network, all)).containsExactly(here);
            assertThat(complaining(scope, network, List.of())).isEmpty();
        }
        assertThat(complaining(network.scopeOfB(), network, all)).isEmpty();
    }

    private Set<CustomerId> complaining(Scope scope, TwoDealers network, List<CustomerId> customers) {
        return read(scope, unit -> unit.complaints().haveOpen(network.a().id(), customers));
    }

    private boolean hasOpen(Scope scope, Complaint complaint) {
        CustomerId customer = complaint.grievance().customer();
        return read(scope, unit -> unit.complaints().haveOpen(complaint.dealer(), List.of(customer)))
                .contains(customer);
    }

    private static Responsible people(TwoDealers network, Optional<StaffId> owner) {
        return new Responsible(
                network.a().id(), network.manufacturer().id(), owner, new Roster(List.of(), List.of(), TOMORROW));
    }

    private static Doing by(int minutes) {
        return new Doing(NOW.plus(Duration.ofMinutes(minutes)), "agent-1");
    }

    /** With a solution that the customer has accepted, at its first version, so that it can be inserted. */
    private static Complaint ledTo(Complaint complaint) {
        return firstVersion(lifeTo(complaint).get(5));
    }

    private static Complaint closed(Complaint complaint) {
        return firstVersion(lifeTo(complaint).get(8));
    }

    private static Complaint firstVersion(Complaint later) {
        return new Complaint(
                later.id(),
                later.number(),
                later.dealer(),
                later.grievance(),
                later.progress(),
                later.custody(),
                later.clock(),
                1);
    }

    /** Each version on the straight way to the end. */
    private static List<Complaint> lifeTo(Complaint received) {
        List<Function<Complaint, Outcome<Complaint>>> steps = List.of(
                one -> one.advanced(ComplaintStep.RECORD, by(1)),
                one -> one.advanced(ComplaintStep.CONFIRM, by(2)),
                one -> one.advanced(ComplaintStep.INVESTIGATE, by(3)),
                one -> one.caused("worn", by(4)),
                one -> one.proposed("new", by(5)),
                one -> one.agreed(by(6)),
                one -> one.advanced(ComplaintStep.CARRY_OUT, by(7)),
                one -> one.advanced(ComplaintStep.ASK_AGAIN, by(8)),
                one -> one.closed(Money.of("0.01", "CNY"), true, by(9)));
        List<Complaint> life = new ArrayList<>();
        Complaint present = received;
        for (Function<Complaint, Outcome<Complaint>> step : steps) {
            present = step.apply(present).orElseThrow();
            life.add(present);
        }
        return life;
    }
}
