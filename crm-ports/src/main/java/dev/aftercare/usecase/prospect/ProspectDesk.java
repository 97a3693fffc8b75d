package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.DealerProspects;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectCounts;
import dev.aftercare.domain.prospect.ProspectFigures;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.Rosters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Cards of prospects and owners (A card, C card; CUS-4a): opened at the first contact, turned into a C card by the delivery
 * ({@code crm.vehicles().deliver}) or closed as lost, and counted. Thread-safe.
 */
public final class ProspectDesk {

    private static final Answer<ProspectCard> CARD = new Answer<>(
            SubjectKind.PROSPECT,
            card -> card.id().value(),
            ProspectCard::version,
            (work, id) -> work.stores().prospects().find(new ProspectCardId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public ProspectDesk(Door door) {
        this.door = door;
    }

    /** Opens an A card; refused where the customer has one at this dealer. */
    public Outcome<ProspectCard> open(Call call, OpenProspect command) {
        return door.command(call, UseCase.PROSPECT_OPEN, command, CARD, work -> Prospects.open(work, command));
    }

    /** Gives an A card to another consultant. */
    public Outcome<ProspectCard> assign(Call call, AssignProspect command) {
        return door.command(call, UseCase.PROSPECT_CHANGE, command, CARD, work -> Prospects.assign(work, command));
    }

    /** Closes an A card as lost. */
    public Outcome<ProspectCard> lose(Call call, LoseProspect command) {
        return door.command(call, UseCase.PROSPECT_CHANGE, command, CARD, work -> Prospects.lose(work, command));
    }

    /** A card of the dealer's, open or not. */
    public ProspectCard find(Call call, UUID id) {
        return door.query(call, UseCase.PROSPECT_SEE, new ById(id), work -> Prospects.find(work, id));
    }

    /** The dealer's A cards, each with who answers for it today. */
    public Page<OpenCard> list(Call call, FindProspects question) {
        Optional<StaffId> consultant =
                Optional.ofNullable(question.consultant()).map(StaffId::new);
        return door.query(call, UseCase.PROSPECT_SEE, question, work -> {
            Roster roster = Rosters.today(work);
            return work.stores()
                    .prospects()
                    .open(work.organisation(), consultant, question.page().toRequest())
                    .map(card -> new OpenCard(
                            card, card.pursuit().flatMap(pursuit -> roster.answersFor(pursuit.consultant()))));
        });
    }

    /** A customer's cards at the dealers that the scope reaches, in the order of ids; not found where it does not reach the customer. */
    public List<ProspectCard> ofCustomer(Call call, UUID id) {
        CustomerId customer = new CustomerId(id);
        return door.query(call, UseCase.PROSPECT_SEE, new ById(id), work -> {
            work.found(work.stores().customers().find(customer), customer.subject());
            return work.stores()
                    .prospects()
                    .ofCustomer(work.stores().identities().of(customer).ids());
        });
    }

    /** How many A cards of a dealer became C cards, by consultant and source. */
    public ProspectFigures figures(Call call, SeeProspectFigures question) {
        return door.query(
                call,
                UseCase.PROSPECT_COUNT,
                question,
                work -> work.stores().prospects().figures(work.organisation(), question.period()));
    }

    /** The same in one sum for each dealer that the scope reaches, in the order of their codes. */
    public Page<DealerProspects> figuresByDealer(Call call, SeeDealerProspects question) {
        return door.query(call, UseCase.PROSPECT_COUNT, question, work -> byDealer(work, question));
    }

    /** The dealers of a page first, so that of each no more is read than the period's cards. */
    private static Page<DealerProspects> byDealer(Work work, SeeDealerProspects question) {
        Page<OrganisationId> dealers = work.stores()
                .organisations()
                .dealers(question.page().toRequest())
                .map(Dealer::id);
        Map<OrganisationId, ProspectCounts> sums =
                work.stores().prospects().figuresByDealer(dealers.items(), question.period()).stream()
                        .collect(Collectors.toUnmodifiableMap(DealerProspects::dealer, DealerProspects::counts));
        return dealers.map(dealer -> new DealerProspects(dealer, sums.getOrDefault(dealer, ProspectCounts.NONE)));
    }
}
