package dev.aftercare.domain.lifecycle;

import java.time.LocalDate;

/** A car comes into a stage on a day. */
public record StageChange(LocalDate on, StageOnDay into) {}
