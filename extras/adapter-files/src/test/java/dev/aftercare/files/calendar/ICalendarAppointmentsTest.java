package dev.aftercare.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentCalendar;
import dev.aftercare.domain.appointment.AppointmentCalendar.Entry;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.testkit.given.Given;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Appointments as iCalendar, held against the text and read back by the library (HC-16). */
@Tag("HC-16")
class ICalendarAppointmentsTest {

    private static final Instant CHANGED = Instant.parse("2026-03-02T01:00:00Z");
    private static final String LONG = "四万公里保养，更换机油、机油滤清器、空气滤清器和空调滤清器，检查制动系统😀并清洗节气门";

    private final Dealer shanghai = Given.aDealer().named("上海浦东店").build();

    private static Entry entry(Appointment appointment, String service) {
        return new Entry(appointment, service, Plate.parse("沪A12345"), Optional.of("韩梅梅"), CHANGED);
    }

    private static Appointment at(Dealer dealer, String start) {
        return Given.anAppointment()
                .at(dealer)
                .wishing("the brakes squeal")
                .starting(Instant.parse(start))
                .build();
    }

    private static AppointmentCalendar calendar(Dealer dealer, Entry... entries) {
        return new AppointmentCalendar(dealer, List.of(entries));
    }

    private static VEvent readBack(String file) {
        ICalendar read = Biweekly.parse(file).first();
        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(read.getEvents()).hasSize(1);
        return read.getEvents().get(0);
    }

    @Test
    void theDealersFileIsThisTextToTheByte() {
        Appointment appointment = at(shanghai, "2026-03-03T01:00:00Z");
        assertThat(ICalendarAppointments.ofDealer(calendar(shanghai, entry(appointment, "保养"))))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Aftercare//Appointments//EN",
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Shanghai",
                        "BEGIN:STANDARD",
                        "DTSTART:19910915T020000",
                        "TZOFFSETFROM:+0900",
                        "TZOFFSETTO:+0800",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "UID:" + appointment.id(),
                        "SEQUENCE:0",
                        "DTSTAMP:20260302T010000Z",
                        "LAST-MODIFIED:20260302T010000Z",
                        "STATUS:CONFIRMED",
                        "DTSTART;TZID=Asia/Shanghai:20260303T090000",
                        "DTEND;TZID=Asia/Shanghai:20260303T100000",
                        "SUMMARY:" + appointment.number() + " · 保养 · 沪A12345",
                        "DESCRIPTION:韩梅梅",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    @Tag("CUS-11")
    void theCustomersFileSaysWhatAndWhereAndNothingOfTheHouse() {
        Appointment appointment = at(shanghai, "2026-03-03T01:00:00Z");
        String file = ICalendarAppointments.ofCustomer(calendar(shanghai, entry(appointment, "保养")));
        VEvent read = readBack(file);
        assertThat(read.getSummary().getValue()).isEqualTo("保养 · 沪A12345");
        assertThat(read.getLocation().getValue()).isEqualTo("上海浦东店, 上海");
        assertThat(read.getUid().getValue()).isEqualTo(appointment.id().toString());
        assertThat(file)
                .doesNotContain(
                        "韩梅梅", "squeal", appointment.request().customer().toString());
    }

    @Test
    @Tag("APT-7")
    void eachChangeRaisesTheSequenceAndWhatDoesNotTakePlaceIsCancelled() {
        Appointment booked = at(shanghai, "2026-03-03T01:00:00Z");
        Appointment cancelled = booked.cancelled().orElseThrow();
        Appointment missed = booked.missed().orElseThrow();
        for (Appointment off : List.of(cancelled, missed)) {
            VEvent read = readBack(ICalendarAppointments.ofDealer(calendar(shanghai, entry(off, "保养"))));
            assertThat(read.getUid().getValue()).isEqualTo(booked.id().toString());
            assertThat(read.getSequence().getValue()).isEqualTo(1);
            assertThat(read.getStatus().getValue()).isEqualTo(Status.cancelled().getValue());
            assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
        }
    }

    @Test
    void linesAreFoldedByOctetsAndWhatIsSpecialComesBack() {
        String special = LONG + "; a, b \\ c\nDTSTART:20200101T000000Z";
        String file = ICalendarAppointments.ofCustomer(
                calendar(shanghai, entry(at(shanghai, "2026-03-03T01:00:00Z"), special)));
        assertThat(file.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file).doesNotContain("\nDTSTART:2020", "\uFFFD").contains("\r\n ");
        VEvent read = readBack(file);
        assertThat(read.getSummary().getValue()).isEqualTo(special + " · 沪A12345");
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
    }

    /**
     * The clock goes back on 2026-11-01 at 06:00Z, where 01:30 comes a second time, and forward on 2027-03-14 at 07:00Z. RFC 5545 takes a
     * time in a zone for its first coming; the library does not, and reads times near a change an hour off.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01T05:30:00Z, DTSTART;TZID=America/New_York:20261101T013000",
        "2026-11-01T06:30:00Z, DTSTART:20261101T063000Z",
        "2026-11-01T07:30:00Z, DTSTART;TZID=America/New_York:20261101T023000",
        "2027-03-14T06:30:00Z, DTSTART;TZID=America/New_York:20270314T013000",
        "2027-03-14T07:00:00Z, DTSTART;TZID=America/New_York:20270314T030000"
    })
    @Tag("HC-14")
    void aTimeNearAChangeOfTheClockMeansOneInstant(String start, String written) {
        Dealer newYork = Given.aDealer().in("America/New_York").build();
        assertThat(ICalendarAppointments.ofDealer(calendar(newYork, entry(at(newYork, start), "maintenance"))))
                .containsOnlyOnce("\r\n" + written + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01T13:00:00Z", "2026-12-01T14:00:00Z", "2027-03-15T13:00:00Z"})
    @Tag("HC-14")
    void aDayOfSummerOrWinterAloneIsReadBackAsTheSameInstant(String start) {
        Dealer newYork = Given.aDealer().in("America/New_York").build();
        String file = ICalendarAppointments.ofDealer(calendar(newYork, entry(at(newYork, start), "maintenance")));
        VEvent read = readBack(file);
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(start));
        assertThat(read.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse(start).plusSeconds(3600));
        assertThat(file).contains("BEGIN:STANDARD", "BEGIN:DAYLIGHT");
    }

    @Test
    @Tag("HC-14")
    void aFileOverTwoChangesDescribesBothAndKeepsNineOClock() {
        Dealer newYork = Given.aDealer().in("America/New_York").build();
        String file = ICalendarAppointments.ofDealer(calendar(
                newYork,
                entry(at(newYork, "2026-10-30T13:00:00Z"), "maintenance"),
                entry(at(newYork, "2026-11-02T14:00:00Z"), "maintenance"),
                entry(at(newYork, "2027-03-15T13:00:00Z"), "maintenance")));
        assertThat(file)
                .containsSubsequence(
                        "DTSTART;TZID=America/New_York:20261030T090000",
                        "DTSTART;TZID=America/New_York:20261102T090000",
                        "DTSTART;TZID=America/New_York:20270315T090000")
                .containsOnlyOnce("DTSTART:20261101T020000")
                .containsOnlyOnce("DTSTART:20270314T020000");
        assertThat(Biweekly.parse(file).first().getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(
                        Instant.parse("2026-10-30T13:00:00Z"),
                        Instant.parse("2026-11-02T14:00:00Z"),
                        Instant.parse("2027-03-15T13:00:00Z"));
    }

    @Test
    void aDayWithoutAppointmentsIsACalendarToo() {
        String file = ICalendarAppointments.ofDealer(calendar(shanghai));
        ICalendar read = Biweekly.parse(file).first();
        assertThat(read.getEvents()).isEmpty();
        assertThat(file).containsOnlyOnce("BEGIN:VTIMEZONE");
    }
}
