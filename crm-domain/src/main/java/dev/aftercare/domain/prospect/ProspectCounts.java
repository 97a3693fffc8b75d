package dev.aftercare.domain.prospect;

/**
 * How many A cards became C cards (CUS-4a): {@code won} of {@code opened}, which are the same cards. What was joined into another by a merge is
 * not counted, since that one is.
 *
 * <p>All numbers are as of now: those of a period that is over change with what becomes of its cards, with a merge or its undo, and with a delivery
 * that is told later than it was.
 *
 * @param opened A cards that were opened in the period, whatever became of them since: {@code won}, {@code lost} and {@code open} of them
 * @param won those that are C cards now, also where the delivery came after the period
 * @param lost those that are lost
 * @param open those that are A cards still
 * @param converted A cards, whenever they were opened, of which a delivery came in the period, also one that was told after it
 * @param direct C cards of a delivery in the period without an A card before
 */
public record ProspectCounts(long opened, long won, long lost, long open, long converted, long direct) {

    /** Nothing. */
    public static final ProspectCounts NONE = new ProspectCounts(0, 0, 0, 0, 0, 0);

    /** Both. */
    public ProspectCounts plus(ProspectCounts other) {
        return new ProspectCounts(
                opened + other.opened,
                won + other.won,
                lost + other.lost,
                open + other.open,
                converted + other.converted,
                direct + other.direct);
    }
}
