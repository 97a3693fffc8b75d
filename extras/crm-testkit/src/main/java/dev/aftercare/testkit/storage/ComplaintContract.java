package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.storage.ComplaintLives.by;
import static dev.aftercare.testkit.storage.ComplaintLives.closed;
import static dev.aftercare.testkit.storage.ComplaintLives.lifeTo;
import static dev.aftercare.testkit.storage.ComplaintLives.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.ComplaintStep;
import dev.aftercare.domain.complaint.Prevention;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.TimeLimit;
import dev.aftercare.domain.time.TimeMeasure;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.ComplaintBuilder;
import dev.aftercare.testkit.given.Ids;
import java.time.Duration;
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
                one -> one.graded(ComplaintSeverity.GRAVE, shorter, new PolicyId(Ids.next()), by(60)),
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
                one -> one.reopened(shorter, new PolicyId(Ids.next()), by(138)));
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
}
