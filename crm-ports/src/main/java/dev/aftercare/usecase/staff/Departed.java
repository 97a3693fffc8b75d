package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.Departure;

/** Somebody who leaves, and what became of their work. */
public record Departed(StaffMember person, Departure departure) {}
