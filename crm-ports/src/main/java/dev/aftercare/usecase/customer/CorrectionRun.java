package dev.aftercare.usecase.customer;

import dev.aftercare.port.customer.CustomerChanges.Change;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/** What the run {@code corrections-elsewhere} does, in units of work that reach the whole network (CUS-3b). */
public final class CorrectionRun {

    private CorrectionRun() {}

    /** Customers who were changed at a dealer, at the most {@code limit}. */
    public static List<Change> noted(Work work, int limit) {
        return work.stores().customerChanges().noted(limit);
    }

    /** Looks at all notices about the customer of one change, unless somebody did meanwhile. */
    public static void look(Work work, Change change) {
        if (work.stores().customerChanges().forget(change)) {
            Corrections.elsewhere(work, change);
        }
    }
}
