package dev.aftercare.domain.care;

import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;

/**
 * The next service of a car and why it is due then (CARE-1).
 *
 * @param date the day on which it is due, in the zone of the dealer who cares for the car
 * @param by whether date or distance makes it due on that day
 * @param distance at which it is due, whatever the day
 * @param points how many points of the mileage the prediction rests on, 0 or more
 * @param daysSpanned the days between the first and the last of them
 */
public record DueService(
        CareService service,
        LocalDate date,
        CareTrigger by,
        Distance distance,
        Certainty certainty,
        int points,
        int daysSpanned) {}
