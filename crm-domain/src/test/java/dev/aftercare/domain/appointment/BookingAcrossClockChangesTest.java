package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.network.ServiceOffering;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hard case 14. */
@Tag("APT-3")
class BookingAcrossClockChangesTest {

    private static final ServiceOffering HOUR = service(60);

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-10-31, 2026-10-31T13:00:00Z",
        "America/New_York, 2026-11-01, 2026-11-01T14:00:00Z",
        "America/New_York, 2026-11-02, 2026-11-02T14:00:00Z",
        "America/New_York, 2027-03-13, 2027-03-13T14:00:00Z",
        "America/New_York, 2027-03-14, 2027-03-14T13:00:00Z",
        "Europe/Berlin, 2026-10-24, 2026-10-24T07:00:00Z",
        "Europe/Berlin, 2026-10-25, 2026-10-25T08:00:00Z",
        "Europe/Berlin, 2027-03-28, 2027-03-28T07:00:00Z"
    })
    void nineStaysNineOnBothSidesOfTheChange(String zone, String date, Instant nine) {
        GivenDesk desk = deskOf(aWorkshopOf(1).in(zone).open("09:00-17:00"))
                .policy(AppointmentPolicy.standard())
                .now("2026-10-20T09:00");

        assertThat(desk.offers(date, 0, HOUR, java.util.Optional.empty())
                        .get(0)
                        .slot()
                        .start())
                .isEqualTo(nine);
        assertThat(desk.canBook(date + "T09:00", HOUR)).isTrue();
        assertThat(desk.refused(date + "T08:30", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.canBook(date + "T16:00", HOUR)).isTrue();
        assertThat(desk.refused(date + "T16:30", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    void noSlotLiesInTheMissingHour() {
        assertThat(starts("America/New_York", "2027-03-14", 60))
                .hasSize(23)
                .contains("2027-03-14T01:00", "2027-03-14T03:00")
                .doesNotContain("2027-03-14T02:00");
        assertThat(starts("Europe/Berlin", "2027-03-28", 30))
                .hasSize(46)
                .doesNotContain("2027-03-28T02:00", "2027-03-28T02:30");
    }

    @Test
    void theHourThatComesTwiceIsBookedTwice() {
        assertThat(starts("America/New_York", "2026-11-01", 60))
                .hasSize(25)
                .containsSubsequence("2026-11-01T01:00", "2026-11-01T01:00", "2026-11-01T02:00");
    }

    @Test
    void workAcrossTheChangeLastsAsLongAsEver() {
        GivenDesk desk =
                deskOf(aWorkshopOf(1).in("Europe/Berlin").open("00:00-24:00")).now("2027-03-20T09:00");
        Placement acrossTheGap = desk.book("2027-03-28T01:30", service(60));

        assertThat(Duration.between(
                        acrossTheGap.slot().start(), acrossTheGap.slot().end()))
                .isEqualTo(Duration.ofHours(1));
        assertThat(desk.local(acrossTheGap.slot().end())).isEqualTo("2027-03-28T03:30");
    }

    /** What can be booked one after the other on a day that is open day and night. */
    private static List<String> starts(String zone, String date, int minutes) {
        GivenDesk desk = deskOf(aWorkshopOf(1).in(zone).open("00:00-24:00"))
                .stepOf(minutes)
                .now("2026-10-20T09:00");
        List<String> starts = new ArrayList<>();
        Instant end = desk.day(date).date().end();
        for (Instant start = desk.day(date).date().start(); start.isBefore(end); start = start.plusSeconds(900)) {
            if (desk.book(start, service(minutes), java.util.Optional.empty(), java.util.Optional.empty())
                    .isAccepted()) {
                starts.add(desk.local(start));
            }
        }
        return starts;
    }
}
