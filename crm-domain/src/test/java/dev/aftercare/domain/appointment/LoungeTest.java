package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.ServiceOffering;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-4")
class LoungeTest {

    private static final String DAY = "2026-11-24";
    private static final ServiceOffering HOUR = service(60);

    private final GivenDesk desk = with(2);

    private static GivenDesk with(int places) {
        GivenDesk desk = deskOf(aWorkshopOf(6).open("08:00-12:00"));
        return desk.policy(desk.policy().filledBy(new Filling(0, places, 3)));
    }

    @Test
    void whoWaitsHasAPlaceForTheWholeTimeAndGivesItBack() {
        Placement placement =
                desk.bookWaiting(DAY + "T09:00", HOUR).orElseThrow().placement();

        assertThat(placement.resource(HoldKind.LOUNGE)).isPresent();
        assertThat(desk.book(DAY + "T09:00", HOUR).resource(HoldKind.LOUNGE)).isEmpty();
        desk.bookWaiting(DAY + "T09:00", HOUR).orElseThrow();
        assertThat(GivenDesk.code(desk.bookWaiting(DAY + "T09:30", HOUR))).isEqualTo(AppointmentRefusal.LOUNGE_FULL);
        desk.release(placement);
        assertThat(desk.bookWaiting(DAY + "T09:30", HOUR).isAccepted()).isTrue();
    }

    @Test
    void whoDoesNotWaitIsNotHeldUpByAFullLounge() {
        desk.bookWaiting(DAY + "T09:00", HOUR).orElseThrow();
        desk.bookWaiting(DAY + "T09:00", HOUR).orElseThrow();

        assertThat(desk.canBook(DAY + "T09:00", HOUR)).isTrue();
    }

    @Test
    void placesAreAlikeSoOnlyTheirNumberCounts() {
        desk.bookWaiting(DAY + "T08:00", HOUR).orElseThrow();
        desk.bookWaiting(DAY + "T08:00", service(150)).orElseThrow();
        desk.bookWaiting(DAY + "T10:00", service(120)).orElseThrow();

        // one waits from 09:00 to 10:00, two from 10:00 to 10:30, one from 10:30 on
        assertThat(GivenDesk.code(desk.bookWaiting(DAY + "T09:30", HOUR))).isEqualTo(AppointmentRefusal.LOUNGE_FULL);
        assertThat(desk.bookWaiting(DAY + "T09:00", HOUR).isAccepted()).isTrue();
        assertThat(desk.bookWaiting(DAY + "T10:30", service(90)).isAccepted()).isTrue();
    }

    @Test
    void aWaitMayBeginOnOnePlaceAndEndOnAnother() {
        Placement gone = desk.bookWaiting(DAY + "T10:00", HOUR).orElseThrow().placement();
        desk.bookWaiting(DAY + "T10:00", HOUR).orElseThrow();
        desk.release(gone);
        desk.bookWaiting(DAY + "T08:00", HOUR).orElseThrow();

        Placement across =
                desk.bookWaiting(DAY + "T08:30", service(120)).orElseThrow().placement();
        assertThat(across.holds())
                .filteredOn(hold -> hold.kind() == HoldKind.LOUNGE)
                .extracting(hold -> hold.toTick() - hold.fromTick())
                .containsExactly(6L, 2L);
    }

    @Test
    @Tag("APT-3")
    void toWhoWaitsOnlyTimesWithAPlaceAreOffered() {
        desk.bookWaiting(DAY + "T08:00", HOUR).orElseThrow();
        desk.bookWaiting(DAY + "T08:00", service(120)).orElseThrow();
        Wanted wanted =
                new Wanted(WorkPackage.of(HOUR), LocalDate.parse(DAY), Optional.empty(), Optional.empty(), true);

        assertThat(desk.search().offers(wanted, List.of(desk.day(DAY))).offers())
                .extracting(offer -> desk.local(offer.slot().start()))
                .containsExactly(DAY + "T10:00");
        assertThat(with(0).search().offers(wanted, List.of(desk.day(DAY))).offers())
                .isEmpty();
    }

    @Test
    @Tag("APT-2")
    void whoIsOverbookedWaitsAboveTheNumberOfPlaces() {
        for (int i = 0; i < 6; i++) {
            desk.book(DAY + "T08:00", HOUR);
        }
        Booking.Wish wish = new Booking.Wish(
                desk.anotherCar(),
                WorkPackage.of(HOUR),
                desk.at(DAY + "T08:00"),
                Optional.empty(),
                Optional.of("a VIP waits"),
                true);
        Placement placement =
                desk.booking().place(wish, desk.day(DAY)).orElseThrow().placement();

        assertThat(placement.holds())
                .filteredOn(hold -> hold.kind() == HoldKind.LOUNGE)
                .singleElement()
                .satisfies(hold -> assertThat(hold.lane()).isEqualTo(1));
    }
}
