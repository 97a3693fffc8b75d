package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.storage.ComplaintLives.closed;
import static dev.aftercare.testkit.storage.ComplaintLives.ledTo;
import static dev.aftercare.testkit.storage.ComplaintLives.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.testkit.given.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dealer's open complaints: their order, those past due, and their numbers (CMP-3a, CMP-3c). */
public interface ComplaintWorklistContract extends OnStorage {

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
}
