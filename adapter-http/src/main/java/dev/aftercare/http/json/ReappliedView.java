package dev.aftercare.http.json;

import dev.aftercare.usecase.rights.Reapplied;

/** What a run through the list of erasures did. */
public record ReappliedView(int read, int erased, long position, boolean done) {

    /** The view of {@code reapplied}. */
    public static ReappliedView of(Reapplied reapplied) {
        return new ReappliedView(reapplied.read(), reapplied.erased(), reapplied.position(), reapplied.done());
    }
}
