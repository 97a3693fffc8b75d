package dev.aftercare.domain.gate;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.vehicle.Plate;
import java.util.Optional;

/**
 * A car that is here and whose reception has not begun (APT-9).
 *
 * @param plate that it carries, where one is known
 * @param advisor name of who is to receive it; empty for a walk-in
 * @param answers who is told that it is here: the advisor, or while they are away who answers for them (NET-5); empty for a walk-in, and where
 *     nobody of the dealer is there
 * @param minutes full minutes that it waits: since it came, or where it was brought before its work, since that was to begin; 0 until then
 * @param isOverdue whether it waits longer than the policy's minutes
 */
public record WaitingCar(
        GateEntry entry,
        Optional<Plate> plate,
        Optional<String> advisor,
        Optional<StaffId> answers,
        long minutes,
        boolean isOverdue) {}
