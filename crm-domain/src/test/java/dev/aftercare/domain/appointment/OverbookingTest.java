package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.network.ServiceOffering;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-2")
class OverbookingTest {

    private static final ServiceOffering HOUR = service(60);

    @Test
    void itIsRefusedWhereItIsNotNeeded() {
        assertThat(deskOf(aWorkshopOf(1)).refusedOverbooking("2026-11-24T10:00", HOUR))
                .isEqualTo(AppointmentRefusal.OVERBOOKING_NOT_NEEDED);
    }

    @Test
    void itTakesTheLowestFreeLaneAboveNormalCapacity() {
        GivenDesk desk = deskOf(aWorkshopOf(1));
        desk.book("2026-11-24T10:00", HOUR);

        assertThat(lanes(desk.overbook("2026-11-24T10:00", HOUR))).containsExactly(1);
        assertThat(lanes(desk.overbook("2026-11-24T10:00", HOUR))).containsExactly(2);
        assertThat(lanes(desk.overbook("2026-11-24T10:00", HOUR))).containsExactly(3);
    }

    @Test
    void itIsToldApartFromWhatIsTakenNormally() {
        GivenDesk desk = deskOf(aWorkshopOf(1));
        desk.book("2026-11-24T10:00", HOUR);
        WorkshopDay before = desk.day("2026-11-24");
        Placement above = desk.overbook("2026-11-24T10:30", HOUR);

        assertThat(above.isOverbooked()).isTrue();
        assertThat(desk.day("2026-11-24").taken(GivenWorkshop.bay(1))).isEqualTo(before.taken(GivenWorkshop.bay(1)));
        assertThat(desk.canBook("2026-11-24T11:00", HOUR)).isTrue();
    }

    @Test
    void itGoesToWhoIsOverbookedLeast() {
        GivenDesk desk = deskOf(aWorkshopOf(2));
        desk.book("2026-11-24T10:00", HOUR);
        desk.book("2026-11-24T10:00", HOUR);
        Placement first = desk.overbook("2026-11-24T10:00", HOUR);
        Placement second = desk.overbook("2026-11-24T10:00", HOUR);

        assertThat(lanes(second)).containsExactly(1);
        for (HoldKind kind : GivenDesk.EVERYBODY_HOLDS) {
            assertThat(second.resource(kind)).isNotEqualTo(first.resource(kind));
        }
    }

    @Test
    @Tag("APT-4")
    void whatIsKeptForWalkInsMayBeOverbooked() {
        GivenDesk desk = deskOf(aWorkshopOf(1)).walkInShare(100);

        assertThat(lanes(desk.overbook("2026-11-24T10:00", HOUR))).containsExactly(1);
    }

    @Test
    void nobodyIsOverbookedWhoIsNotThereOrCannotDoIt() {
        GivenDesk desk =
                deskOf(aWorkshop().bay().technician().workingAt("08:00-12:00").advisor());
        desk.book("2026-11-24T10:00", HOUR);

        assertThat(desk.refusedOverbooking("2026-11-24T14:00", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.refusedOverbooking("2026-11-24T10:00", service(60, Set.of("paint"), Set.of())))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.refusedOverbooking("2026-11-24T19:00", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    void aReasonDoesNotOpenThePastOrAnotherStep() {
        GivenDesk desk = deskOf(aWorkshopOf(1)).now("2026-11-24T09:00");

        assertThat(desk.refusedOverbooking("2026-11-24T08:30", HOUR)).isEqualTo(AppointmentRefusal.IN_THE_PAST);
        assertThat(desk.refusedOverbooking("2026-11-24T10:10", HOUR)).isEqualTo(AppointmentRefusal.OFF_STEP);
    }

    @Test
    void evenAnOverbookingNeedsTwoPeople() {
        GivenDesk desk = deskOf(aWorkshop().bay().allRounder().allRounder());
        desk.book("2026-11-24T10:00", HOUR);
        Placement above = desk.overbook("2026-11-24T10:00", HOUR);

        assertThat(above.resource(HoldKind.TECHNICIAN)).isNotEqualTo(above.resource(HoldKind.ADVISOR));
    }

    private static Set<Integer> lanes(Placement placement) {
        return placement.holds().stream()
                .filter(hold -> hold.kind() != HoldKind.VEHICLE)
                .map(Hold::lane)
                .collect(java.util.stream.Collectors.toSet());
    }
}
