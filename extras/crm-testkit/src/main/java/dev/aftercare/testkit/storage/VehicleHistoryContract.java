package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aReading;
import static dev.aftercare.testkit.given.Given.anAppointment;
import static dev.aftercare.testkit.given.ReadingBuilder.entered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleHistory.PastAppointment;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.testkit.given.GroundBuilder;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.testkit.given.ReadingBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a ground opens of a car's history, and what it does not (NET-2). */
public interface VehicleHistoryContract extends OnStorage {

    @Test
    @Tag("NET-2")
    default void registrationOpensWhatTheDealerEnteredAndNotTheCar() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId id = network.car().id();
        assertThat(find(network.scopeOfA(), unit -> unit.vehicles().find(id))).isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().find(id))).isEmpty();
        assertThat(find(Scope.network(), unit -> unit.vehicles().find(id))).contains(network.car());
    }

    @Test
    @Tag("NET-2")
    default void everyStrongGroundOpensTheCarWhileItHolds() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId id = network.car().id();
        for (GroundKind kind : GroundKind.values()) {
            Access ground =
                    aGround().of(network.b()).to(id.subject()).because(kind).build();
            write(network.scopeOfB(), unit -> unit.grounds().open(ground));
            assertThat(find(network.scopeOfB(), unit -> unit.vehicles().find(id))
                            .isPresent())
                    .as("by %s", kind)
                    .isEqualTo(kind.opensHistory());
            write(network.scopeOfB(), unit -> unit.grounds().end(ground, NOW));
            assertThat(find(network.scopeOfB(), unit -> unit.vehicles().find(id)))
                    .isEmpty();
        }
    }

    @Test
    @Tag("NET-2")
    default void strongGroundOpensFromItsBeginningToBeforeItsEndToTheMicrosecond() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId id = network.car().id();
        Instant since = Instant.parse("2026-03-02T02:00:00.000001Z");
        Instant until = since.plus(Duration.ofDays(30));
        write(network.scopeOfA(), unit -> unit.meterReadings().insert(List.of(entered(readingOfA(network)))));
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(strongGround(network).since(since).until(until).build()));
        List<Boolean> open = Stream.of(since.minusNanos(1_000), since, until.minusNanos(1_000), until)
                .map(at -> readAt(
                        at,
                        network.scopeOfB(),
                        unit -> unit.vehicles().find(id).isPresent()
                                && !unit.readings().of(id, 10).isEmpty()))
                .toList();
        assertThat(open).containsExactly(false, true, true, false);
    }

    @Test
    @Tag("NET-2")
    @Tag("VEH-3")
    default void weakGroundShowsOwnReadingsAndAStrongOneAll() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId id = network.car().id();
        Reading atA = readingOfA(network);
        Reading atB =
                aReading().of(network.car()).enteredBy(network.b()).on(TOMORROW).build();
        write(network.scopeOfA(), unit -> unit.meterReadings().insert(List.of(entered(atA))));
        write(network.scopeOfB(), unit -> {
            unit.meterReadings().insert(List.of(entered(atB)));
            unit.grounds().open(aGround().of(network.b()).to(id.subject()).build());
        });
        assertThat(list(network.scopeOfB(), unit -> unit.readings().of(id, 10))).containsExactly(atB);
        assertThat(list(network.scopeOfA(), unit -> unit.readings().of(id, 10))).containsExactly(atA);
        write(
                network.scopeOfB(),
                unit -> unit.grounds().open(strongGround(network).build()));
        assertThat(list(network.scopeOfB(), unit -> unit.readings().of(id, 10))).containsExactly(atA, atB);
        assertThat(list(network.scopeOfA(), unit -> unit.readings().of(id, 10))).containsExactly(atA);
    }

    @Test
    @Tag("VEH-3")
    default void newestReadingsComeOldestFirstByDayAndAtOneTimeById() {
        TwoDealers network = TwoDealers.in(this);
        LocalDate day = LocalDate.parse("2026-02-28");
        List<Reading> readings = new ArrayList<>();
        readings.add(aReading()
                .of(network.car())
                .enteredBy(network.a())
                .on(day.minusDays(1))
                .shows(Distance.miles(999))
                .build());
        Ids.ofAllAges()
                .forEach(id -> readings.add(aReading()
                        .id(id)
                        .of(network.car())
                        .enteredBy(network.a())
                        .on(day)
                        .flagged()
                        .build()));
        readings.add(aReading()
                .of(network.car())
                .enteredBy(network.a())
                .on(day.plusDays(1))
                .build());
        write(network.scopeOfA(), unit -> {
            List<Reading> mixed = new ArrayList<>(readings);
            Collections.rotate(mixed, 3);
            unit.meterReadings()
                    .insert(mixed.stream().map(ReadingBuilder::entered).toList());
        });
        for (int limit = 1; limit <= readings.size() + 1; limit++) {
            int most = limit;
            assertThat(list(
                            network.scopeOfA(),
                            unit -> unit.readings().of(network.car().id(), most)))
                    .as("the newest %d", limit)
                    .isEqualTo(readings.subList(Math.max(0, readings.size() - limit), readings.size()));
        }
    }

    @Test
    @Tag("NET-2")
    default void strongGroundShowsDaysAndServicesOfAllDealersAppointments() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId id = network.car().id();
        Appointment atA = network.appointment().service("check").build();
        Customer other = aCustomer().at(network.b()).build();
        Appointment atB = anAppointment()
                .at(network.b())
                .of(other)
                .with(network.car())
                .by(network.policy())
                .starting(atA.placement().slot().start().plus(Duration.ofDays(1)))
                .build();
        write(network.scopeOfA(), unit -> unit.appointments().insert(atA, TOMORROW));
        write(network.scopeOfB(), unit -> {
            TwoDealers.register(unit, other, network.b());
            unit.appointments().insert(atB, TOMORROW.plusDays(1));
        });
        PastAppointment pastAtA = new PastAppointment(TOMORROW, "check");
        PastAppointment pastAtB = new PastAppointment(TOMORROW.plusDays(1), "maintenance");
        assertThat(list(network.scopeOfB(), unit -> unit.appointments().historyOf(id, 10)))
                .containsExactly(pastAtB);
        write(
                network.scopeOfB(),
                unit -> unit.grounds().open(strongGround(network).build()));
        assertThat(list(network.scopeOfB(), unit -> unit.appointments().historyOf(id, 10)))
                .containsExactly(pastAtA, pastAtB);
        assertThat(list(network.scopeOfB(), unit -> unit.appointments().historyOf(id, 1)))
                .as("the newest one")
                .containsExactly(pastAtB);
        assertThat(list(network.scopeOfA(), unit -> unit.appointments().historyOf(id, 10)))
                .as("own ones of who has no strong ground")
                .containsExactly(pastAtA);
    }

    private static Reading readingOfA(TwoDealers network) {
        return aReading().of(network.car()).enteredBy(network.a()).build();
    }

    private static GroundBuilder strongGround(TwoDealers network) {
        return aGround().of(network.b()).to(network.car().id().subject()).because(GroundKind.PAPERS);
    }
}
