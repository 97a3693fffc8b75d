package dev.aftercare.usecase.rights;

/**
 * What a run through the list of erasures did.
 *
 * @param read how many erasures it was
 * @param erased how many records of customers were there with their data and are erased now
 * @param position where to go on behind
 * @param done whether the end of the list was reached
 */
public record Reapplied(int read, int erased, long position, boolean done) {}
