package dev.aftercare.domain.network;

import java.util.UUID;

/** A car that a dealer lends to customers while theirs is in the workshop (代步车). */
public record LoanCar(UUID id, String name) {}
