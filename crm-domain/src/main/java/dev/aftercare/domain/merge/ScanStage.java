package dev.aftercare.domain.merge;

/** How far a scan for duplicates is, in the order of its stages (CUS-4b). */
public enum ScanStage {
    /** All records are read, page by page, and leave what they are compared by. */
    READING,
    /** Records with a clue in common are compared. */
    COMPARING,
    /** How common duplicates and households are is learned from all that may be one. */
    LEARNING,
    /** What looks like one person is proposed. */
    PROPOSING,
    /** What was kept between the steps is deleted. */
    CLEARING,
    FINISHED;

    /** The stage after this one; {@link #FINISHED} has none. */
    ScanStage next() {
        return switch (this) {
            case READING -> COMPARING;
            case COMPARING -> LEARNING;
            case LEARNING -> PROPOSING;
            case PROPOSING -> CLEARING;
            case CLEARING -> FINISHED;
            case FINISHED -> throw new IllegalStateException("a finished scan goes no further");
        };
    }
}
