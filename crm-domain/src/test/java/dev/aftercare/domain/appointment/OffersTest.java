package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-3")
class OffersTest {

    private static final ServiceOffering HOUR = service(60);

    @Test
    void twoSlotsAreOfferedOneInEachHalfOfTheWishedDay() {
        GivenDesk desk = deskOf(aWorkshopOf(1));
        List<SlotOffer> offers = desk.offers("2026-11-24", 3, HOUR, Optional.empty());

        assertThat(offers).extracting(SlotOffer::half).containsExactly(Half.MORNING, Half.AFTERNOON);
        assertThat(offers).extracting(SlotOffer::date).containsOnly(LocalDate.of(2026, 11, 24));
        assertThat(desk.offered("2026-11-24", 3, HOUR)).containsExactly("2026-11-24T08:00", "2026-11-24T12:00");
        assertThat(offers.get(0).slot().end()).isEqualTo(desk.at("2026-11-24T09:00"));
    }

    @Test
    void whereAHalfIsFullTheNearestFreeOfTheSameHalfIsOffered() {
        GivenDesk desk = deskOf(aWorkshopOf(1).open("08:00-10:00", "13:00-15:00"));
        desk.book("2026-11-25T08:00", service(120));
        desk.book("2026-11-26T08:00", service(120));

        assertThat(desk.offered("2026-11-25", 3, HOUR)).containsExactly("2026-11-24T08:00", "2026-11-25T13:00");
    }

    @Test
    void ofTwoEquallyNearDaysTheLaterIsOffered() {
        GivenDesk desk = deskOf(aWorkshopOf(1).open("08:00-10:00"));
        desk.book("2026-11-26T08:00", service(120));

        assertThat(desk.offered("2026-11-26", 1, HOUR)).containsExactly("2026-11-27T08:00");
    }

    @Test
    void whereNothingIsFreeNothingIsOffered() {
        GivenDesk desk = deskOf(aWorkshopOf(1).open("08:00-10:00"));
        desk.book("2026-11-24T08:00", service(120));

        assertThat(desk.offered("2026-11-24", 0, HOUR)).isEmpty();
    }

    @Test
    void theKnownAdvisorsTimeIsOfferedWhereThereIsOne() {
        GivenDesk desk = deskOf(aWorkshop().bay().technician().advisor().advisor());
        desk.bookWith(person(2), "2026-11-24T08:00", service(30));
        List<SlotOffer> offers = desk.offers("2026-11-24", 0, service(30), Optional.of(person(2)));

        assertThat(desk.local(offers.get(0).slot().start())).isEqualTo("2026-11-24T08:30");
        assertThat(offers).extracting(SlotOffer::knownAdvisor).containsOnly(Optional.of(person(2)));
    }

    @Test
    void withoutTheKnownAdvisorAnyOtherIsOffered() {
        GivenDesk desk =
                deskOf(aWorkshop().bay().technician().advisor().advisor().workingAt("13:00-18:00"));
        List<SlotOffer> offers = desk.offers("2026-11-24", 0, HOUR, Optional.of(person(3)));

        assertThat(offers)
                .extracting(SlotOffer::knownAdvisor)
                .containsExactly(Optional.empty(), Optional.of(person(3)));
        assertThat(desk.local(offers.get(1).slot().start())).isEqualTo("2026-11-24T13:00");
    }

    @Test
    void aStrangerAsKnownAdvisorChangesNothing() {
        GivenDesk desk = deskOf(aWorkshopOf(1));

        assertThat(desk.offers("2026-11-24", 0, HOUR, Optional.of(person(99))))
                .isEqualTo(desk.offers("2026-11-24", 0, HOUR, Optional.empty()));
    }

    @Test
    void theAfternoonBeginsWhereThePolicySays() {
        GivenDesk desk =
                deskOf(aWorkshopOf(1)).policy(new AppointmentPolicy(30, 180, 0, 30, 15, 60, LocalTime.of(13, 30)));

        assertThat(desk.offered("2026-11-24", 0, HOUR)).containsExactly("2026-11-24T08:00", "2026-11-24T13:30");
    }

    @Test
    void slotsBeginOnThePolicysStep() {
        GivenWorkshop quarterPast = aWorkshopOf(1).open("08:15-12:00");

        assertThat(deskOf(quarterPast).stepOf(15).offered("2026-11-24", 0, HOUR))
                .containsExactly("2026-11-24T08:15");
        assertThat(deskOf(quarterPast).stepOf(30).offered("2026-11-24", 0, HOUR))
                .containsExactly("2026-11-24T08:30");
        assertThat(deskOf(quarterPast).stepOf(60).offered("2026-11-24", 0, HOUR))
                .containsExactly("2026-11-24T09:00");
    }

    @Test
    @Tag("APT-1")
    void todayIsOfferedToTheDeskOnlyAndOnlyWhatIsToCome() {
        GivenDesk desk = deskOf(aWorkshopOf(1)).now("2026-11-24T10:00");
        assertThat(desk.offered("2026-11-24", 0, HOUR)).containsExactly("2026-11-24T10:00", "2026-11-24T12:00");

        desk.now("2026-11-24T10:00:00.000001");
        assertThat(desk.offered("2026-11-24", 0, HOUR)).containsExactly("2026-11-24T10:30", "2026-11-24T12:00");

        assertThat(desk.online().offered("2026-11-24", 1, HOUR))
                .containsExactly("2026-11-25T08:00", "2026-11-25T12:00");
    }

    @Test
    @Tag("APT-1")
    void nothingIsOfferedInThePastOrBeyondTheHorizon() {
        GivenDesk desk = deskOf(aWorkshopOf(1)).policy(new AppointmentPolicy(30, 2, 0, 30, 15, 60, LocalTime.NOON));

        assertThat(desk.offered("2026-11-22", 0, HOUR)).isEmpty();
        assertThat(desk.offered("2026-11-25", 0, HOUR)).hasSize(2);
        assertThat(desk.offered("2026-11-26", 0, HOUR)).isEmpty();
    }

    @Test
    void aHolidayIsPassedOver() {
        BusinessHours hours = BusinessHours.everyDay(DayHours.of("08:00-18:00")).closedOn(LocalDate.of(2026, 11, 25));

        assertThat(deskOf(aWorkshopOf(1).open(hours)).offered("2026-11-25", 1, HOUR))
                .containsExactly("2026-11-26T08:00", "2026-11-26T12:00");
    }
}
