package dev.aftercare.usecase.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Problem;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/**
 * What calls need of the register of complaints; asked and told in the unit of work of the call. The arrow points from calls to
 * complaints, never back.
 */
public interface Complaints {

    /** Whether the customer has an open complaint with the dealer, which holds satisfaction calls back (hard case 38). */
    boolean holdsBack(Work work, CustomerId customer);

    /** Takes on a problem that a customer told of in a call (FUP-5), and gives the events of what it became. */
    List<Happening> take(Work work, FollowUp call, Problem problem);

    /** A CRM that keeps no complaints: no call is held back, and a problem stays with its call. */
    static Complaints none() {
        return new Complaints() {
            @Override
            public boolean holdsBack(Work work, CustomerId customer) {
                return false;
            }

            @Override
            public List<Happening> take(Work work, FollowUp call, Problem problem) {
                return List.of();
            }
        };
    }
}
