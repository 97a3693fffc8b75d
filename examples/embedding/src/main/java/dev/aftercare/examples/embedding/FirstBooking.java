package dev.aftercare.examples.embedding;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/** A car booked into the workshop, on the embedded database: {@code FirstBooking <folder>}. */
public final class FirstBooking {

    private FirstBooking() {}

    /** Books one car and prints what it holds. */
    public static void main(String[] arguments) {
        Appointment booked = book(Path.of(arguments.length == 0 ? "data" : arguments[0]));
        System.out.println(booked.number() + " at " + booked.placement().slot().start());
    }

    static Appointment book(Path folder) {
        // tag::embedding[]
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            Migrations.run(database.dataSource(), Schema.STANDARD);
            Crm crm = Crm.on(database.storage());
            Dealer dealer = SmallNetwork.in(crm);
            Call clerk = Call.in(dealer.id(), Actor.of("li.lei", dealer.id(), Role.APPOINTMENT_CLERK));
            Customer wang = crm.customers()
                    .register(clerk, RegisterCustomer.person("王", "小明", "138 1234 5678"))
                    .orElseThrow();
            DealerVehicle car = crm.vehicles()
                    .register(clerk, RegisterVehicle.car("LVSHCAMB1NE000042", "Ford", "Focus", "沪A12345"))
                    .orElseThrow();
            LocalDate tomorrow = dealer.dateAt(Instant.now()).plusDays(1);
            SlotOffers offers = crm.appointments()
                    .offers(clerk, new FindOffers("maintenance", tomorrow, null))
                    .orElseThrow();
            return crm.appointments()
                    .book(
                            clerk,
                            BookAppointment.of(
                                    car.id().value(),
                                    wang.id().value(),
                                    "maintenance",
                                    offers.offers().get(0).slot().start()))
                    .orElseThrow();
        }
        // end::embedding[]
    }
}
