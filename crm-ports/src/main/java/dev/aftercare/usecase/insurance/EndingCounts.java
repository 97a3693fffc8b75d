package dev.aftercare.usecase.insurance;

/** How many policies end in a month, compulsory and commercial apart (CARE-5). */
public record EndingCounts(int compulsory, int commercial) {}
