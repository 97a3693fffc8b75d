package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.code;
import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("APT-6a")
class AttendanceTest {

    private static final AppointmentPolicy POLICY = AppointmentPolicy.standard();

    private final GivenDesk desk = deskOf(aWorkshopOf(1));
    private final Instant nine = desk.at("2026-11-24T09:00");
    private final Appointment appointment = GivenAppointment.booked(place("2026-11-24T09:00"));

    @ParameterizedTest
    @CsvSource({
        "PT0S, KEPT",
        "PT-15M, KEPT",
        "PT15M, KEPT",
        "PT-15M-0.000001S, EARLY",
        "PT15M0.000001S, LATE",
        "PT-3H, EARLY",
        "PT3H, LATE"
    })
    void itIsKeptWithinAQuarterOfAnHourBothEndsIncluded(Duration late, Punctuality punctuality) {
        assertThat(Attendance.punctuality(nine, nine.plus(late), POLICY)).isEqualTo(punctuality);
    }

    @Test
    void theLastInstantOfTheGraceTimeIsStillInTime() {
        assertThat(Attendance.isMissed(appointment, desk.at("2026-11-24T10:00")))
                .isFalse();
        assertThat(Attendance.isMissed(appointment, desk.at("2026-11-24T10:00").plusNanos(1_000)))
                .isTrue();
    }

    @Test
    void whoHasComeOrIsCalledOffIsNeverMissed() {
        Instant late = desk.at("2026-11-24T17:00");
        Appointment arrived = arrive(
                        appointment, "2026-11-24T09:05", appointment.placement().holds())
                .orElseThrow();

        assertThat(Attendance.isMissed(arrived, late)).isFalse();
        assertThat(Attendance.isMissed(appointment.cancelled().orElseThrow(), late))
                .isFalse();
        assertThat(Attendance.isMissed(appointment.missed().orElseThrow(), late))
                .isFalse();
    }

    @Test
    void theGraceTimeEndsWithTheDaysClosing() {
        assertThat(place("2026-11-24T17:30").noShowDue()).isEqualTo(desk.at("2026-11-24T18:00"));
        assertThat(place("2026-11-24T17:00").noShowDue()).isEqualTo(desk.at("2026-11-24T18:00"));
        assertThat(place("2026-11-24T16:30").noShowDue()).isEqualTo(desk.at("2026-11-24T17:30"));
    }

    @Test
    void aLunchBreakIsNoClosing() {
        GivenDesk withBreak = deskOf(aWorkshopOf(1).open("08:00-12:00", "13:00-18:00"));

        assertThat(withBreak
                        .book(withBreak.at("2026-11-24T11:30"), service(30), Optional.empty(), Optional.empty())
                        .orElseThrow()
                        .noShowDue())
                .isEqualTo(withBreak.at("2026-11-24T12:30"));
    }

    @Test
    void aNightThatBeganTheDayBeforeClosesInTheMorning() {
        GivenDesk night =
                deskOf(aWorkshop().open("22:00-06:00").bay().technician().advisor());

        assertThat(night.book(night.at("2026-11-24T05:30"), service(30), Optional.empty(), Optional.empty())
                        .orElseThrow()
                        .noShowDue())
                .isEqualTo(night.at("2026-11-24T06:00"));
    }

    /** Shift after shift: 24:00 and 06:00 are no closing. */
    @ParameterizedTest
    @CsvSource({"00:00-24:00, 23:30", "'22:00-06:00,06:00-14:00', 05:30"})
    void hoursThatGoOnAtOnceDoNotClose(String hours, String time) {
        GivenDesk open =
                deskOf(aWorkshop().open(hours.split(",")).bay().technician().advisor());
        Instant start = open.at("2026-11-24T" + time);

        assertThat(open.book(start, service(30), Optional.empty(), Optional.empty())
                        .orElseThrow()
                        .noShowDue())
                .isEqualTo(start.plus(POLICY.grace()));
    }

    @Test
    void whoComesAroundMidnightHasComeToTheAppointmentOfTheNight() {
        GivenDesk night =
                deskOf(aWorkshop().open("22:00-06:00").bay().technician().advisor());
        Appointment late = GivenAppointment.booked(
                night.book(night.at("2026-11-24T23:30"), service(30), Optional.empty(), Optional.empty())
                        .orElseThrow());

        assertThat(arrived(night, late, "2026-11-25T00:10")).isEqualTo(Punctuality.LATE);
        assertThat(arrived(night, late.missed().orElseThrow(), "2026-11-25T05:59"))
                .isEqualTo(Punctuality.LATE);
        assertThat(code(Attendance.arrive(
                        late,
                        night.at("2026-11-25T06:00"),
                        night.at("2026-11-25T06:00"),
                        night.plan(),
                        POLICY,
                        List.of())))
                .isEqualTo(AppointmentRefusal.ARRIVAL_ON_ANOTHER_DAY);

        Appointment atMidnight = GivenAppointment.booked(
                night.book(night.at("2026-11-26T00:00"), service(30), Optional.empty(), Optional.empty())
                        .orElseThrow());
        assertThat(arrived(night, atMidnight, "2026-11-25T23:50")).isEqualTo(Punctuality.KEPT);
    }

    private static Punctuality arrived(GivenDesk desk, Appointment who, String local) {
        Instant at = desk.at(local);
        return Attendance.arrive(who, at, at, desk.plan(), POLICY, List.of())
                .orElseThrow()
                .progress()
                .arrival()
                .orElseThrow()
                .punctuality();
    }

    @Test
    void whoIsWaitedForIsLateAfterTheQuarterOfAnHour() {
        assertThat(Attendance.isLate(appointment, desk.at("2026-11-24T09:15"), POLICY))
                .isFalse();
        assertThat(Attendance.isLate(appointment, desk.at("2026-11-24T09:15").plusNanos(1_000), POLICY))
                .isTrue();
        assertThat(Attendance.isLate(appointment.missed().orElseThrow(), desk.at("2026-11-24T09:30"), POLICY))
                .isFalse();
    }

    @Test
    void theGateLogHasNoFuture() {
        Instant now = desk.at("2026-11-24T09:00");

        assertThat(code(arrive(appointment, now.plusNanos(1_000), now, List.of())))
                .isEqualTo(AppointmentRefusal.ARRIVAL_IN_THE_FUTURE);
        assertThat(arrive(appointment, now, now, List.of()).isAccepted()).isTrue();
    }

    @Test
    void anArrivalIsOfTheAppointmentsDay() {
        Instant afterwards = desk.at("2026-11-26T12:00");

        assertThat(code(arrive(appointment, desk.at("2026-11-23T23:59"), afterwards, List.of())))
                .isEqualTo(AppointmentRefusal.ARRIVAL_ON_ANOTHER_DAY);
        assertThat(code(arrive(appointment, desk.at("2026-11-25T00:00"), afterwards, List.of())))
                .isEqualTo(AppointmentRefusal.ARRIVAL_ON_ANOTHER_DAY);
        assertThat(arrive(appointment, desk.at("2026-11-24T00:00"), afterwards, List.of())
                        .isAccepted())
                .isTrue();
        assertThat(arrive(appointment, desk.at("2026-11-24T23:59"), afterwards, List.of())
                        .isAccepted())
                .isTrue();
    }

    @Test
    void anArrivalAfterTheNoShowTakesItBackAsLate() {
        Appointment missed = appointment.missed().orElseThrow();
        Appointment arrived = arrive(
                        missed, "2026-11-24T11:00", appointment.placement().holds())
                .orElseThrow();

        assertThat(missed.placement().holds()).isEmpty();
        assertThat(arrived.progress().state()).isEqualTo(AppointmentState.ARRIVED);
        assertThat(arrived.progress().arrival()).contains(new Arrival(desk.at("2026-11-24T11:00"), Punctuality.LATE));
        assertThat(arrived.placement()).isEqualTo(appointment.placement());
    }

    private Place place(String local) {
        return desk.book(desk.at(local), service(30), Optional.empty(), Optional.empty())
                .orElseThrow();
    }

    private Outcome<Appointment> arrive(Appointment who, String local, List<Hold> holds) {
        return arrive(who, desk.at(local), desk.at(local), holds);
    }

    private Outcome<Appointment> arrive(Appointment who, Instant at, Instant now, List<Hold> holds) {
        return Attendance.arrive(who, at, now, desk.plan(), POLICY, holds);
    }
}
