package dev.aftercare.usecase.activity;

import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.shared.Subject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How active a customer or a car is on a day (CUS-6), decided from the visits themselves whatever day is asked.
 *
 * @param subject the customer or car
 * @param inNetwork whether all dealers' visits count; otherwise those of the dealer of the call
 * @param state empty where there is no car and there was no visit
 * @param lastVisit the last visit up to the day
 * @param longAgo lost by the stricter measure: the last visit lies more than half a year back (KPI-3c)
 * @param silent lost by the widest one: no contact of any kind in the period
 */
public record Activity(
        Subject subject,
        LocalDate day,
        boolean inNetwork,
        Optional<ActivityState> state,
        Optional<LocalDate> lastVisit,
        boolean longAgo,
        boolean silent) {}
