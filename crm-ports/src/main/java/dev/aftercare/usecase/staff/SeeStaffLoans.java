package dev.aftercare.usecase.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a dealer has lent and borrowed.
 *
 * @param from loans that end on that day or later, in the dealer's zone; today where absent
 */
public record SeeStaffLoans(@Nullable LocalDate from) {}
