package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.DealerDay.Free;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.network.ServiceOffering;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One bay, open 08:00-18:00 with the afternoon from noon: 4 hours of morning, 6 of afternoon. */
@Tag("APT-4")
class WalkInShareTest {

    private static final ServiceOffering HOUR = service(60);

    private static final Instant DAY_BEFORE = Instant.parse("2026-11-23T04:00:00Z");

    private final GivenDesk desk = deskOf(aWorkshopOf(1)).walkInShare(25);

    @Test
    void aQuarterOfTheMorningIsKeptBeforeTheDay() {
        desk.book("2026-11-24T08:00", HOUR);
        desk.book("2026-11-24T09:00", HOUR);
        desk.book("2026-11-24T10:00", HOUR);

        assertThat(desk.refused("2026-11-24T11:00", HOUR)).isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        assertThat(desk.offered("2026-11-24", 0, HOUR)).containsExactly("2026-11-24T12:00");
        assertThat(desk.canBook("2026-11-24T12:00", HOUR)).isTrue();
    }

    @Test
    @Tag("APT-1")
    void onTheDayItselfItIsReleasedToTheDesk() {
        desk.book("2026-11-24T08:00", service(180));
        desk.now("2026-11-24T07:00");

        assertThat(desk.canBook("2026-11-24T11:00", HOUR)).isTrue();
    }

    @Test
    void workThatCrossesNoonTakesFromTheShareOfBothHalves() {
        desk.book("2026-11-24T08:00", service(150));
        desk.book("2026-11-24T14:00", service(240));

        assertThat(desk.refused("2026-11-24T11:00", service(90))).isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        assertThat(desk.canBook("2026-11-24T11:30", HOUR)).isTrue();

        desk.book("2026-11-24T11:30", HOUR);
        assertThat(desk.refused("2026-11-24T12:30", service(30))).isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
    }

    @Test
    void aShareOfEverythingLeavesNothingToOffer() {
        assertThat(desk.walkInShare(100).offered("2026-11-24", 0, HOUR)).isEmpty();
        assertThat(desk.walkInShare(0).offered("2026-11-24", 0, HOUR)).hasSize(2);
    }

    @Test
    void theDaysLoadTellsCapacityTakenAndKept() {
        desk.book("2026-11-24T08:00", HOUR);
        desk.book("2026-11-24T11:30", HOUR);

        assertThat(DayLoad.of(desk.plan(), desk.day("2026-11-24"), desk.policy(), DAY_BEFORE))
                .containsExactly(new Free(Half.MORNING, 240, 90, 150, 60), new Free(Half.AFTERNOON, 360, 30, 330, 90));
        assertThat(DayLoad.of(desk.plan(), desk.day("2026-11-24"), desk.policy(), desk.at("2026-11-24T00:00")))
                .extracting(Free::keptForWalkIns)
                .containsExactly(0, 0);
    }

    @Test
    void whatHasPassedIsNotFree() {
        desk.book("2026-11-24T11:30", HOUR);

        assertThat(free("2026-11-24T10:37")).containsExactly(45, 330);
        assertThat(free("2026-11-24T15:00")).containsExactly(0, 180);
        assertThat(free("2026-11-25T00:00")).containsExactly(0, 0);
    }

    private List<Integer> free(String now) {
        return DayLoad.of(desk.plan(), desk.day("2026-11-24"), desk.policy(), desk.at(now)).stream()
                .map(Free::free)
                .toList();
    }

    @Test
    void whatIsTakenBeyondTheShareIsNoLongerKept() {
        desk.now("2026-11-24T07:00");
        desk.book("2026-11-24T08:00", service(210));

        assertThat(DayLoad.of(desk.plan(), desk.day("2026-11-24"), desk.policy(), DAY_BEFORE))
                .first()
                .isEqualTo(new Free(Half.MORNING, 240, 210, 30, 30));
    }

    @Test
    @Tag("APT-2")
    void overbookingsDoNotCountAsNormalCapacity() {
        desk.book("2026-11-24T08:00", HOUR);
        desk.overbook("2026-11-24T08:00", HOUR);

        assertThat(DayLoad.of(desk.plan(), desk.day("2026-11-24"), desk.policy(), DAY_BEFORE))
                .first()
                .isEqualTo(new Free(Half.MORNING, 240, 60, 180, 60));
    }
}
