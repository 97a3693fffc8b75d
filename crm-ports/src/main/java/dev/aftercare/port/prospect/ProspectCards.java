package dev.aftercare.port.prospect;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.DealerProspects;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectFigures;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cards of prospects and owners. A dealer reaches its own. */
public interface ProspectCards {

    /** Keeps a new one; false where it is an A card and the customer has one at the dealer already. */
    boolean insertIfAbsent(ProspectCard card);

    /** Replaces the previous version. */
    void update(ProspectCard card);

    Optional<ProspectCard> find(ProspectCardId id);

    /** Those of the ids that there are, in no order. */
    List<ProspectCard> findAll(Collection<ProspectCardId> ids);

    /** Those of a customer, by all ids of theirs, closed ones too, in the order of ids. */
    List<ProspectCard> ofCustomer(Collection<CustomerId> customer);

    /** The A cards of a dealer, or of one consultant where one is named, in the order of ids. */
    Page<ProspectCard> open(OrganisationId dealer, Optional<StaffId> consultant, PageRequest page);

    /** All A cards of a consultant, in the order of ids. */
    List<ProspectCard> heldBy(OrganisationId dealer, StaffId consultant);

    /** How many A cards each consultant has; who has none is not in it. */
    Map<StaffId, Integer> openByConsultant(OrganisationId dealer);

    /** What became of a dealer's cards, by consultant and source. */
    ProspectFigures figures(OrganisationId dealer, DateRange period);

    /** The same in one sum for each of the dealers that has any, in no order. */
    List<DealerProspects> figuresByDealer(Collection<OrganisationId> dealers, DateRange period);
}
