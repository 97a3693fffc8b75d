package dev.aftercare.domain.duplicate;

/**
 * One reason why two records are, or are not, taken for one person: how a field agrees, and what that weighs.
 *
 * @param field of the first record
 * @param swapped whether the field was found in the place of its neighbour, as a family name written as the given one
 * @param bits the weight of evidence against two strangers, as a logarithm to the base 2: 1 makes one person twice as
 *     likely as it was, -1 half as likely. What speaks for a household is not taken off here but in the pair's probability
 */
public record Finding(MatchField field, Agreement agreement, boolean swapped, double bits) {}
