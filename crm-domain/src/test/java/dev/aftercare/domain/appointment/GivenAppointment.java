package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.Optional;
import java.util.UUID;

/** An appointment of the car and customer that tests talk about. */
final class GivenAppointment {

    static final VehicleId CAR = new VehicleId(new UUID(5, 1));
    static final CustomerId CUSTOMER = new CustomerId(new UUID(9, 1));

    private GivenAppointment() {}

    static Appointment booked(Place place) {
        return Appointment.booked(
                        new AppointmentId(new UUID(12, 1)),
                        new ShortNumber('A', 2026, 1),
                        GivenWorkshop.DEALER,
                        requestOf(CAR),
                        place,
                        Credit.unknown())
                .orElseThrow();
    }

    static ServiceRequest requestOf(VehicleId car) {
        return new ServiceRequest(car, CUSTOMER, "service", "a noise from the left", Optional.empty());
    }
}
