package dev.aftercare.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.memory.SettableClock;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How an integrator tests: in memory, with a clock that moves when it is told to. */
class StandingClockTest {

    // tag::clock[]
    @Test
    void whoDoesNotComeWithinAnHourIsANoShow() {
        SettableClock clock = SettableClock.at("2026-03-02T00:00:00Z");
        Crm crm = Crm.builder(new MemoryStorage()).clock(clock).build();
        Dealer dealer = SmallNetwork.in(crm);
        Call clerk = Call.in(dealer.id(), Actor.of("li.lei", dealer.id(), Role.APPOINTMENT_CLERK));
        Appointment booked = book(crm, clerk, Instant.parse("2026-03-03T02:00:00Z"));

        clock.advance(Duration.ofHours(27).plusMillis(1));
        crm.jobs().runDue(100);

        assertThat(crm.appointments()
                        .find(clerk, booked.id().value())
                        .progress()
                        .state())
                .isEqualTo(AppointmentState.NO_SHOW);
    }
    // end::clock[]

    private static Appointment book(Crm crm, Call clerk, Instant start) {
        Customer wang = crm.customers()
                .register(clerk, RegisterCustomer.person("王", "小明", "13812345678"))
                .orElseThrow();
        DealerVehicle car = crm.vehicles()
                .register(clerk, RegisterVehicle.car("LVSHCAMB1NE000042", "Ford", "Focus", "沪A12345"))
                .orElseThrow();
        return crm.appointments()
                .book(clerk, BookAppointment.of(car.id().value(), wang.id().value(), "maintenance", start))
                .orElseThrow();
    }
}
