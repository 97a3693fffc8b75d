package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.code;
import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two bays, technicians 1 and 2 with the skill and 3 without, advisors 4 and 5. */
@Tag("APT-2")
class ReassignTest {

    private static final ServiceOffering ENGINE = service(60, Set.of("engine"), Set.of());

    private static final ServiceOffering HOUR = service(60);

    private final GivenDesk desk = deskOf(aWorkshop()
            .bay()
            .bay()
            .technician("engine")
            .technician("engine")
            .workingAt("09:00-18:00")
            .technician()
            .advisor()
            .advisor());
    private final Placement ten = desk.book("2026-11-24T10:00", ENGINE);

    @Test
    void anotherTechnicianTakesTheWorkAndTheFreedOneCanBeHad() {
        Placement reassigned =
                ten.holding(to(ten, HoldKind.TECHNICIAN, person(2).value()).orElseThrow());
        desk.release(ten);
        desk.take(reassigned);

        assertThat(reassigned.resource(HoldKind.TECHNICIAN)).contains(person(2).value());
        assertThat(reassigned.resource(HoldKind.BAY)).isEqualTo(ten.resource(HoldKind.BAY));
        assertThat(reassigned.resource(HoldKind.ADVISOR)).isEqualTo(ten.resource(HoldKind.ADVISOR));
        assertThat(desk.book("2026-11-24T10:00", ENGINE).resource(HoldKind.TECHNICIAN))
                .contains(person(1).value());
    }

    @Test
    void theAdvisorIsReassignedForTheReceptionOnly() {
        List<Hold> holds = to(ten, HoldKind.ADVISOR, person(5).value()).orElseThrow();

        assertThat(holds.get(2).resource()).isEqualTo(person(5).value());
        assertThat(holds.get(2).toTick() - holds.get(2).fromTick()).isEqualTo(2);
    }

    @Test
    void whoLacksTheSkillOrTheRoleIsUnfit() {
        assertThat(code(to(ten, HoldKind.TECHNICIAN, person(3).value()))).isEqualTo(AppointmentRefusal.RESOURCE_UNFIT);
        assertThat(code(to(ten, HoldKind.TECHNICIAN, person(4).value()))).isEqualTo(AppointmentRefusal.RESOURCE_UNFIT);
        assertThat(code(to(ten, HoldKind.BAY, GivenWorkshop.bay(9)))).isEqualTo(AppointmentRefusal.RESOURCE_UNFIT);
    }

    @Test
    void whoIsTakenThenOrNotAtWorkIsRefused() {
        desk.book("2026-11-24T10:30", ENGINE);
        assertThat(code(to(ten, HoldKind.TECHNICIAN, person(2).value()))).isEqualTo(AppointmentRefusal.RESOURCE_TAKEN);

        Placement early = desk.book("2026-11-24T08:30", ENGINE);
        assertThat(code(to(early, HoldKind.TECHNICIAN, person(2).value())))
                .isEqualTo(AppointmentRefusal.RESOURCE_TAKEN);
    }

    @Test
    void whoStandsInForAnOverbookedOneIsOverbookedToo() {
        desk.book("2026-11-24T10:00", ENGINE);
        Placement above = desk.overbook("2026-11-24T10:00", ENGINE);
        UUID other =
                above.resource(HoldKind.TECHNICIAN).equals(Optional.of(person(1).value()))
                        ? person(2).value()
                        : person(1).value();

        assertThat(to(above, HoldKind.TECHNICIAN, other).orElseThrow().get(1).lane())
                .isEqualTo(1);
    }

    @Test
    @Tag("APT-2")
    void whoReceivesTheCarInTheirPlaceCanDoSoForAllServices() {
        ServiceOffering electric =
                new ServiceOffering("electric", "Electric", 30, Set.of(), Set.of(), Set.of("high-voltage"));
        WorkPackage both = new WorkPackage(List.of(HOUR, electric));
        GivenDesk two = deskOf(
                aWorkshop().bay().technician().advisor("high-voltage").advisor().advisor("high-voltage"));
        Placement placement = two.booking()
                .place(
                        new Booking.Wish(
                                two.anotherCar(),
                                both,
                                two.at("2026-11-24T10:00"),
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        two.day("2026-11-24"))
                .orElseThrow()
                .placement();
        Hold reception = placement.holds().stream()
                .filter(hold -> hold.kind() == HoldKind.ADVISOR)
                .findFirst()
                .orElseThrow();

        assertThat(reception.resource()).isEqualTo(person(2).value());
        assertThat(code(two.booking()
                        .reassign(placement, both, reception, person(3).value(), two.day("2026-11-24"))))
                .isEqualTo(AppointmentRefusal.RESOURCE_UNFIT);
        assertThat(two.booking()
                        .reassign(placement, both, reception, person(4).value(), two.day("2026-11-24"))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void nobodyHasTwoPartsInOneAppointment() {
        GivenDesk small = deskOf(aWorkshop().bay().allRounder().allRounder().allRounder());
        small.book("2026-11-24T10:00", HOUR);
        Placement above = small.overbook("2026-11-24T10:00", HOUR);
        Hold technician = above.holds().get(1);
        UUID advisor = above.resource(HoldKind.ADVISOR).orElseThrow();

        assertThat(code(small.booking()
                        .reassign(above, WorkPackage.of(HOUR), technician, advisor, small.day("2026-11-24"))))
                .isEqualTo(AppointmentRefusal.RESOURCE_TAKEN);
    }

    private Outcome<List<Hold>> to(Placement placement, HoldKind kind, UUID by) {
        Hold replaced = placement.holds().stream()
                .filter(hold -> hold.kind() == kind)
                .findFirst()
                .orElseThrow();
        return desk.booking()
                .reassign(placement, WorkPackage.of(ENGINE), replaced, by, desk.day("2026-11-24"))
                .map(hold -> placement.replacing(replaced, hold).holds());
    }
}
