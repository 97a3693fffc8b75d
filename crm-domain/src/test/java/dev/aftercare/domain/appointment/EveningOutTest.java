package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.SlotOffer.OfferReason;
import dev.aftercare.domain.network.ServiceOffering;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Open 08:00-18:00, the afternoon from noon. */
@Tag("APT-4")
class EveningOutTest {

    private static final String DAY = "2026-11-24";
    private static final ServiceOffering HOUR = service(60);

    @Test
    void theQuietestTimeOfAHalfIsOfferedAndNotTheFirst() {
        GivenDesk desk = deskOf(aWorkshopOf(3));
        desk.book(DAY + "T08:00", service(120));
        desk.book(DAY + "T13:00", HOUR);

        assertThat(desk.offered(DAY, 0, HOUR)).containsExactly(DAY + "T10:00", DAY + "T12:00");
    }

    @Test
    void onAnEmptyDayTheEarliestTimeOfEachHalfIsOffered() {
        assertThat(deskOf(aWorkshopOf(3)).offered(DAY, 0, HOUR)).containsExactly(DAY + "T08:00", DAY + "T12:00");
    }

    @Test
    void theFullestHalfHourOfTheSlotDecidesFirst() {
        GivenDesk desk = deskOf(aWorkshopOf(3).open("08:00-12:00"));
        desk.book(DAY + "T08:00", service(30));
        desk.book(DAY + "T08:00", service(30));
        desk.book(DAY + "T09:00", service(180));

        // from 08:00 three bays would be taken at once, from 08:30 on two at most
        assertThat(desk.offered(DAY, 0, service(120))).containsExactly(DAY + "T09:00");
    }

    @Test
    void ofTimesWithTheSamePeakTheOneIsOfferedThatLeavesQuietStretchesWhole() {
        GivenDesk desk = deskOf(aWorkshopOf(3).open("08:00-12:00"));
        desk.book(DAY + "T09:00", service(30));
        desk.book(DAY + "T11:00", HOUR);

        // wherever three hours begin, two bays are taken at once; from 09:00 on the quiet hour before stays whole for
        // others
        assertThat(desk.offered(DAY, 0, service(180))).containsExactly(DAY + "T09:00");
    }

    @Test
    void anOfferTellsWhyAndHowFullTheBaysAreThen() {
        GivenDesk desk = deskOf(aWorkshopOf(4));
        desk.book(DAY + "T08:00", HOUR);
        SlotOffer morning = desk.offers(DAY, 0, HOUR, Optional.empty()).get(0);

        assertThat(morning.why())
                .isEqualTo(new SlotOffer.Why(List.of(OfferReason.WISHED_DAY, OfferReason.EVENS_THE_DAY), 25, 50));
    }

    @Test
    @Tag("APT-3")
    void theReasonsTellOfTheDayAndOfTheKnownAdvisor() {
        GivenDesk desk = deskOf(aWorkshop()
                .bay()
                .technician()
                .advisor()
                .advisor()
                .workingAt("12:00-18:00")
                .open("08:00-09:00", "12:00-18:00"));
        List<SlotOffer> offers = desk.offers(DAY, 0, HOUR, Optional.of(person(3)));

        assertThat(offers.get(0).why().reasons())
                .containsExactly(OfferReason.WISHED_DAY, OfferReason.ANOTHER_ADVISOR, OfferReason.ONLY_FREE);
        assertThat(offers.get(1).why().reasons())
                .containsExactly(OfferReason.WISHED_DAY, OfferReason.KNOWN_ADVISOR, OfferReason.EVENS_THE_DAY);

        desk.book(DAY + "T08:00", HOUR);
        assertThat(desk.offers(DAY, 1, HOUR, Optional.empty()).get(1).why().reasons())
                .containsExactly(OfferReason.NEAREST_FREE, OfferReason.ONLY_FREE);
    }

    @Test
    void theShareForWalkInsIsReleasedAsTheDayNears() {
        AppointmentPolicy policy = deskOf(aWorkshopOf(1)).walkInShare(50).policy();
        GivenDesk desk = deskOf(aWorkshopOf(1).open("08:00-12:00")).policy(policy.filledBy(new Filling(1, 6, 3)));
        desk.book("2026-11-26T08:00", service(120));

        assertThat(desk.refused("2026-11-26T10:00", HOUR)).isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        desk.now("2026-11-25T00:00");
        assertThat(desk.offered("2026-11-26", 0, HOUR)).containsExactly("2026-11-26T10:00");
        desk.book("2026-11-26T10:00", HOUR);
        assertThat(desk.refused("2026-11-26T11:00", HOUR)).isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        desk.now("2026-11-26T07:00");
        assertThat(desk.canBook("2026-11-26T11:00", HOUR)).isTrue();
    }
}
