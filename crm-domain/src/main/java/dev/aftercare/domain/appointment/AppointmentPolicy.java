package dev.aftercare.domain.appointment;

import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.time.Tick;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How appointments are offered, held and judged. Every number is a default that a network or a dealer can change.
 *
 * @param stepMinutes slots start at multiples of it after local midnight: 15, 30 or 60
 * @param horizonDays nothing is booked further ahead, 1 to 366
 * @param walkInPercent share of the bays' time of each half-day that is not offered before the day itself (APT-4)
 * @param advisorMinutes how long the advisor is held from the start: a multiple of 15
 * @param punctualMinutes before and after the time, both ends included, within which it is kept (APT-6a)
 * @param graceMinutes after the time until it is a no-show, or closing time if that is first (APT-6a)
 * @param afternoonFrom where the second half of the day begins (APT-3), a quarter of an hour
 * @param filling how a day is filled (APT-4); the standard where it is left out
 */
public record AppointmentPolicy(
        int stepMinutes,
        int horizonDays,
        int walkInPercent,
        int advisorMinutes,
        int punctualMinutes,
        int graceMinutes,
        LocalTime afternoonFrom,
        Filling filling) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<AppointmentPolicy> KIND =
            new PolicyKind<>("appointment", AppointmentPolicy.class, AppointmentPolicy::standard, true);

    private static final int TICK_MINUTES = 15;

    public AppointmentPolicy {
        require(
                stepMinutes == 15 || stepMinutes == 30 || stepMinutes == 60,
                "stepMinutes",
                stepMinutes,
                "15, 30 or 60");
        require(horizonDays >= 1 && horizonDays <= 366, "horizonDays", horizonDays, "1 to 366");
        require(walkInPercent >= 0 && walkInPercent <= 100, "walkInPercent", walkInPercent, "0 to 100");
        require(
                advisorMinutes >= TICK_MINUTES && advisorMinutes <= 240 && advisorMinutes % TICK_MINUTES == 0,
                "advisorMinutes",
                advisorMinutes,
                "multiples of 15 up to 240");
        require(punctualMinutes >= 0 && punctualMinutes <= 120, "punctualMinutes", punctualMinutes, "0 to 120");
        require(
                graceMinutes >= punctualMinutes && graceMinutes <= 720,
                "graceMinutes",
                graceMinutes,
                "punctualMinutes to 720");
        if (afternoonFrom == null || !Tick.isAligned(afternoonFrom)) { // stored or sent without it
            throw new IllegalArgumentException(
                    "appointment policy: afternoonFrom is " + afternoonFrom + ", allowed are quarters of an hour");
        }
        filling = filling == null ? Filling.standard() : filling; // stored or sent without it
    }

    /** With the standard way to fill a day. */
    public AppointmentPolicy(
            int stepMinutes,
            int horizonDays,
            int walkInPercent,
            int advisorMinutes,
            int punctualMinutes,
            int graceMinutes,
            LocalTime afternoonFrom) {
        this(
                stepMinutes,
                horizonDays,
                walkInPercent,
                advisorMinutes,
                punctualMinutes,
                graceMinutes,
                afternoonFrom,
                Filling.standard());
    }

    /** Steps of half an hour, 180 days ahead, 20 % for walk-ins, advisor 30 minutes, kept within 15, grace 60. */
    public static AppointmentPolicy standard() {
        return new AppointmentPolicy(30, 180, 20, 30, 15, 60, LocalTime.NOON);
    }

    /** The same, with another way to fill a day. */
    public AppointmentPolicy filledBy(Filling other) {
        return new AppointmentPolicy(
                stepMinutes,
                horizonDays,
                walkInPercent,
                advisorMinutes,
                punctualMinutes,
                graceMinutes,
                afternoonFrom,
                other);
    }

    /**
     * Percent of the bays' time of each half-day still kept for walk-ins so many days before the day: all of it far ahead,
     * less with each of the last days of {@link Filling#releaseDays}, nothing on the day itself (APT-4). Rounded up.
     */
    public int walkInPercent(long daysAhead) {
        if (daysAhead <= 0) {
            return 0;
        }
        int steps = filling.releaseDays() + 1;
        long kept = Math.min(daysAhead, steps);
        return Math.toIntExact((walkInPercent * kept + steps - 1) / steps);
    }

    /**
     * Percent of the bays' time of each half-day that is not offered so many days before the day: what is kept for walk-ins then, and never
     * less than what is kept for urgent requests (APT-4, APT-10).
     */
    public int keptPercent(long daysAhead) {
        return Math.max(walkInPercent(daysAhead), filling.expressPercent());
    }

    /** The same for an urgent request, from which nothing is kept, and for which no room is made (APT-10). */
    public AppointmentPolicy express() {
        return new AppointmentPolicy(
                stepMinutes,
                horizonDays,
                0,
                advisorMinutes,
                punctualMinutes,
                graceMinutes,
                afternoonFrom,
                filling.express());
    }

    /** How far an arrival may lie from the time and still be kept. */
    public Duration punctual() {
        return Duration.ofMinutes(punctualMinutes);
    }

    /** How long after the time a car is waited for. */
    public Duration grace() {
        return Duration.ofMinutes(graceMinutes);
    }

    /** How many quarters of an hour the advisor is held. */
    public int advisorTicks() {
        return advisorMinutes / TICK_MINUTES;
    }

    static void require(boolean right, String name, int value, String allowed) {
        if (!right) {
            throw new IllegalArgumentException(
                    "appointment policy: " + name + " is " + value + ", allowed are " + allowed);
        }
    }

    /** The last day that can be booked on {@code today}. */
    public LocalDate horizon(LocalDate today) {
        return today.plusDays(horizonDays);
    }
}
