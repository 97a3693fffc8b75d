package dev.aftercare.usecase.portal;

import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;

/** The links by which a customer came; an erasure takes all of them back (CUS-9). */
public final class PortalRights {

    private PortalRights() {}

    /** The links. */
    public static PersonalData links() {
        return PersonalData.of(
                "portal",
                (work, person) -> Kept.all(all(work, person)),
                (work, person) -> all(work, person).forEach(link -> revoke(work, link)));
    }

    private static void revoke(Work work, PortalLink link) {
        PortalLink revoked = link.revoked(work.now()).orElseThrow();
        if (revoked.version() != link.version()) {
            work.stores().portalLinks().update(revoked);
        }
    }

    private static List<PortalLink> all(Work work, Person person) {
        return Page.all(page -> work.stores().portalLinks().of(person.ids(), page))
                .toList();
    }
}
