package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.code;
import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-7")
class AppointmentTest {

    private final GivenDesk desk = deskOf(aWorkshopOf(2));
    private final Place nine = place("2026-11-24T09:00");
    private final Place ten = place("2026-11-24T10:00");
    private final Appointment appointment = GivenAppointment.booked(nine);

    @Test
    @Tag("APT-2")
    void bookingIsOneEventThatTellsWhatIsHeldAndNothingPersonal() {
        Happening booked = only(Appointment.booked(
                appointment.id(),
                appointment.number(),
                appointment.dealer(),
                appointment.request(),
                nine,
                Credit.unknown()));

        assertThat(booked.type().code()).isEqualTo("appointment.booked");
        assertThat(booked.version()).isEqualTo(1);
        assertThat(booked.subjects())
                .containsExactlyInAnyOrder(
                        appointment.id().subject(),
                        GivenAppointment.CAR.subject(),
                        GivenAppointment.CUSTOMER.subject());
        assertThat(booked.facts())
                .isEqualTo(Map.of(
                        "number", "A-2026-000001",
                        "service", "service",
                        "state", "BOOKED",
                        "start", "2026-11-24T01:00:00Z",
                        "end", "2026-11-24T02:00:00Z",
                        "bay", GivenWorkshop.bay(1).toString(),
                        "technician", person(1).toString(),
                        "advisor", person(2).toString()));
    }

    /** Hard case 16. */
    @Test
    void movingKeepsIdAndNumberAndIsOneEvent() {
        Outcome<Appointment> outcome = appointment.movedTo(ten);
        Appointment moved = outcome.orElseThrow();

        assertThat(moved.id()).isEqualTo(appointment.id());
        assertThat(moved.number()).isEqualTo(appointment.number());
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.placement()).isEqualTo(ten.placement());
        assertThat(moved.progress().noShowDue()).contains(ten.noShowDue());
        assertThat(only(outcome).type()).isEqualTo(AppointmentEvent.MOVED);
        assertThat(only(outcome).version()).isEqualTo(2);
    }

    @Test
    @Tag("APT-6a")
    void movingWhoHasComeAlreadyWaitsForThemAgain() {
        Appointment arrived = arrived(appointment);

        assertThat(arrived.movedTo(ten).orElseThrow().progress()).isEqualTo(Progress.booked(ten.noShowDue()));
    }

    /** Hard case 13. */
    @Test
    void cancelledAndMissedOnesHoldNothingAndWaitForNobody() {
        for (Appointment ended : List.of(
                appointment.cancelled().orElseThrow(), appointment.missed().orElseThrow())) {
            assertThat(ended.placement().holds()).isEmpty();
            assertThat(ended.placement().slot()).isEqualTo(nine.placement().slot());
            assertThat(ended.progress().noShowDue()).isEmpty();
            assertThat(ended.progress().state().isOpen()).isFalse();
        }
    }

    @Test
    @Tag("APT-7")
    void onceReceptionHasBegunOnlyWhatIsToComeCanBeGivenToOthers() {
        Instant tenPast = desk.at("2026-11-24T09:10");
        assertThat(appointment.replaceable(tenPast))
                .isEqualTo(appointment.placement().holds());
        Appointment begun =
                arrived(appointment).begun(tenPast, ArrivalPolicy.standard()).orElseThrow();

        assertThat(begun.replaceable(tenPast)).isEmpty();
        assertThat(begun.replaceable(desk.at("2026-11-24T09:00")))
                .isEqualTo(begun.placement().holds());
    }

    @Test
    void fromReceptionOnItIsNeitherMovedNorCancelled() {
        Appointment begun = arrived(appointment)
                .begun(desk.at("2026-11-24T09:10"), ArrivalPolicy.standard())
                .orElseThrow();

        assertThat(begun.progress().begunAt()).contains(desk.at("2026-11-24T09:10"));
        assertThat(begun.progress().arrival()).isPresent();
        for (Outcome<Appointment> change : List.of(begun.movedTo(ten), begun.cancelled(), begun.missed())) {
            assertThat(code(change)).isEqualTo(AppointmentRefusal.NOT_IN_THIS_STATE);
        }
    }

    @Test
    void aRefusedStepNamesStateAndStep() {
        Outcome<Appointment> refused = appointment.cancelled().orElseThrow().movedTo(ten);

        assertThat(refused.<Map<String, String>>fold(value -> Map.of(), refusal -> refusal.arguments()))
                .isEqualTo(Map.of("state", "CANCELLED", "step", "MOVE"));
    }

    @Test
    @Tag("APT-2")
    void reassigningKeepsTheTime() {
        List<Hold> others = ten.placement().holds();
        Appointment reassigned = appointment.reassignedTo(others).orElseThrow();

        assertThat(reassigned.placement().slot()).isEqualTo(nine.placement().slot());
        assertThat(reassigned.placement().holds()).isEqualTo(others);
        assertThat(reassigned.progress()).isEqualTo(appointment.progress());
    }

    @Test
    @Tag("APT-2")
    void anOverbookingIsAnEventOfItsOwn() {
        desk.book("2026-11-24T09:00", service(60));
        Placement above = desk.overbook("2026-11-24T09:00", service(60));
        Outcome<Appointment> overbooked = Appointment.booked(
                appointment.id(),
                appointment.number(),
                appointment.dealer(),
                appointment.request(),
                new Place(above, nine.noShowDue()),
                Credit.unknown());

        assertThat(only(overbooked).type()).isEqualTo(AppointmentEvent.OVERBOOKED);
        assertThat(above.overbookedFor()).contains("a VIP waits");
    }

    private Appointment arrived(Appointment who) {
        return who.arrived(
                        new Arrival(desk.at("2026-11-24T09:00"), Punctuality.KEPT),
                        who.placement().holds())
                .orElseThrow();
    }

    private Place place(String local) {
        return desk.book(desk.at(local), service(60), Optional.empty(), Optional.empty())
                .orElseThrow();
    }

    private static Happening only(Outcome<Appointment> outcome) {
        List<Happening> events = ((Outcome.Accepted<Appointment>) outcome).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
