package dev.aftercare.usecase.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A day, with the time of day where the file tells it, as clocks in the dealer's zone showed it. */
record DayTime(LocalDate day, Optional<LocalTime> time) {}
