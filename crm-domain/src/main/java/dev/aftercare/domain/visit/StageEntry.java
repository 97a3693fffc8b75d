package dev.aftercare.domain.visit;

import java.time.Instant;

/**
 * One stage of a visit, when it was reached and by whom, so that every wait is measured (VIS-1).
 *
 * @param by id of the actor who said so
 */
public record StageEntry(VisitStage stage, Instant at, String by) {}
