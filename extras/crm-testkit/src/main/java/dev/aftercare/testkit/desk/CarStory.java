package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person buys a car, books, moves, comes late, comes on time, sells the car; another dealer sees it when it may. */
interface CarStory extends OnStage {

    @Test
    @Tag("NET-2")
    @Tag("VEH-2")
    @Tag("APT-6a")
    default void aCarAndItsPeople() {
        DealerStage home = stage().openDealer("SH01", 2).staffed(2, 2);
        DealerStage away = stage().openDealer("BJ01", 1).staffed(1, 1);

        // Wang Xiaoming takes delivery of a new car
        Customer wang = home.customer("王", "小明");
        DealerVehicle car = home.carOf(wang);
        home.crm()
                .vehicles()
                .deliver(
                        home.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(car.id().value(), wang.id().value(), LocalDate.of(2026, 3, 2), "沪A88888"))
                .orElseThrow();

        // he books, moves the time, and comes 40 minutes late
        Appointment first = home.booked(car, "2026-03-03T10:00");
        first = home.crm()
                .appointments()
                .move(home.clerk(), MoveAppointment.to(first.id().value(), home.at("2026-03-04T14:00")))
                .orElseThrow();
        stage().itIs("2026-03-04T06:40:00Z");
        assertThat(arrive(home, first)).isEqualTo(Punctuality.LATE);
        home.crm()
                .appointments()
                .begin(home.as(Role.SERVICE_ADVISOR), first.id().value())
                .orElseThrow();

        // the second time he is on time
        Appointment second = home.booked(car, "2026-03-10T09:00");
        stage().itIs("2026-03-10T00:55:00Z");
        assertThat(arrive(home, second)).isEqualTo(Punctuality.KEPT);
        home.crm()
                .appointments()
                .begin(home.as(Role.SERVICE_ADVISOR), second.id().value())
                .orElseThrow();

        // a dealer in Beijing knows nothing of the car, even after registering it
        Customer li = away.customer("李", "雷");
        away.crm()
                .vehicles()
                .register(away.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "沪A88888"))
                .orElseThrow();
        assertThatThrownBy(() -> history(away, car)).isInstanceOf(NotFoundException.class);

        // Li Lei buys the car and brings its papers: now the history is open, without Wang
        away.crm()
                .vehicles()
                .showPapers(away.clerk(), new ShowPapers(car.vin().toString(), "沪A88888"))
                .orElseThrow();
        away.crm()
                .vehicles()
                .changeOwner(
                        away.as(Role.SALES_CONSULTANT),
                        ChangeOwner.to(car.id().value(), li.id().value(), LocalDate.of(2026, 3, 10)))
                .orElseThrow();
        VehicleHistory seen = history(away, car);
        assertThat(seen.appointments())
                .extracting(VehicleHistory.PastAppointment::day)
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 10));
        assertThatThrownBy(() ->
                        away.crm().customers().find(away.clerk(), wang.id().value()))
                .isInstanceOf(NotFoundException.class);

        // the dealer in Shanghai still has its own books of the car
        assertThat(home.crm()
                        .journal()
                        .timeline(
                                home.clerk(),
                                new SeeTimeline(SubjectKind.VEHICLE, car.id().value(), PageOf.first(50)))
                        .items())
                .extracting(JournalEntry::type)
                .contains("vehicle.delivered", "appointment.moved", "appointment.arrived")
                .doesNotContain("vehicle.owner-changed");
    }

    private static Punctuality arrive(DealerStage dealer, Appointment appointment) {
        return dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(appointment.id().value()))
                .orElseThrow()
                .progress()
                .arrival()
                .orElseThrow()
                .punctuality();
    }

    private static VehicleHistory history(DealerStage dealer, DealerVehicle car) {
        return dealer.crm()
                .vehicles()
                .history(dealer.as(Role.SERVICE_ADVISOR), car.id().value());
    }
}
