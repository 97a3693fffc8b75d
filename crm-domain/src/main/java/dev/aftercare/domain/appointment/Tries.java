package dev.aftercare.domain.appointment;

/** How many resources may still be looked at in search of room, for one question as a whole: all its times and advisors together. */
final class Tries {

    /** So many looks take a few milliseconds. With 2,000 a third of the times is not found for which room can be made. */
    static final int MOST = 5_000;

    private int left = MOST;

    boolean areLeft() {
        return left > 0;
    }

    /** Uses up one of them; false where none is left. */
    boolean use() {
        return left > 0 && left-- > 0;
    }
}
