package dev.aftercare.domain.segment;

import dev.aftercare.domain.shared.Money;

/**
 * The figures of a segment (CUS-12).
 *
 * @param members how many customers meet the condition now
 * @param cars how many cars they own
 * @param visits how many days with a repair order they had in the period, each customer's by itself
 * @param spend what they paid themselves for the visits of the period, in the segment's currency
 */
public record SegmentFigures(long members, long cars, long visits, Money spend) {}
