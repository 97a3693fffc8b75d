package dev.aftercare.domain.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stage of a car on a day, and why (VEH-6).
 *
 * @param restsOn the day that the reason names; empty where none is known
 */
public record StageOnDay(LifeStage stage, StageReason reason, Optional<LocalDate> restsOn) {}
