package dev.aftercare.examples.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A point of a simulated day at which people do things; everything at a dealer up to then is one transaction.
 *
 * @param number which of the day's it is, from 0
 */
record Moment(LocalDate date, int number, Instant at) {

    /** The times of a day: opening, twice in the morning, three times in the afternoon. */
    static final List<LocalTime> OF_A_DAY = List.of(
            LocalTime.of(8, 0),
            LocalTime.of(9, 30),
            LocalTime.of(11, 30),
            LocalTime.of(13, 30),
            LocalTime.of(15, 30),
            LocalTime.of(17, 45));

    boolean isOpening() {
        return number == 0;
    }

    /** Whether customers can be reached: in the morning and in the afternoon. */
    boolean isForThePhone() {
        return number == 1 || number == 4;
    }

    /** Whether the open complaints are gone through, once a day. */
    boolean isForComplaints() {
        return number == 1;
    }

    boolean isClosing() {
        return number == OF_A_DAY.size() - 1;
    }
}
