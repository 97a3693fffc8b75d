package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.code;
import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A car is in one place at a time, however many bays and people are free. */
@Tag("APT-2")
class OneCarTest {

    private static final ServiceOffering HOUR = service(60);

    @Test
    @Tag("APT-3")
    void nothingIsOfferedWhileTheCarIsElsewhere() {
        GivenDesk desk = deskOf(aWorkshopOf(3).open("08:00-10:00"));
        VehicleId car = desk.anotherCar();
        desk.bookCar(car, "2026-11-24T08:00", HOUR);
        desk.book("2026-11-24T09:00", HOUR);
        desk.book("2026-11-24T09:00", HOUR);
        Wanted wanted = new Wanted(HOUR, LocalDate.of(2026, 11, 24), Optional.empty(), Optional.of(car));

        assertThat(desk.search().offers(wanted, List.of(desk.day("2026-11-24"))).offers())
                .first()
                .extracting(offer -> offer.slot().start())
                .isEqualTo(desk.at("2026-11-24T09:00"));
        assertThat(desk.offered("2026-11-24", 0, HOUR)).contains("2026-11-24T08:00");
    }

    @Test
    void aCarIsNotInTwoPlacesAtOnceThoughBothWouldBeFree() {
        GivenDesk desk = deskOf(aWorkshopOf(2));
        VehicleId car = desk.anotherCar();
        desk.bookCar(car, "2026-11-24T10:00", HOUR);

        assertThat(code(desk.bookCar(car, "2026-11-24T10:30", HOUR))).isEqualTo(AppointmentRefusal.VEHICLE_TAKEN);
        assertThat(desk.canBook("2026-11-24T10:30", HOUR)).isTrue();
        assertThat(desk.bookCar(car, "2026-11-24T11:00", HOUR).isAccepted()).isTrue();
    }

    @Test
    @Tag("APT-6a")
    void whoComesAfterTheNoShowAndHasAnotherAppointmentThenDoesNotHoldTwo() {
        GivenDesk desk = deskOf(aWorkshopOf(2));
        VehicleId car = desk.anotherCar();
        Placement nine =
                desk.bookCar(car, "2026-11-24T09:00", HOUR).orElseThrow().placement();
        desk.release(nine);
        desk.bookCar(car, "2026-11-24T09:30", HOUR);

        assertThat(desk.booking()
                        .retake(
                                GivenAppointment.requestOf(car),
                                nine,
                                WorkPackage.of(HOUR),
                                DaysAhead.of(List.of(desk.day("2026-11-24")))))
                .isEmpty();
    }
}
