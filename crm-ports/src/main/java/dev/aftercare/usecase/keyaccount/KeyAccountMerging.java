package dev.aftercare.usecase.keyaccount;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.keyaccount.AccountUnion;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.MergeParticipant;
import dev.aftercare.usecase.merge.Sides;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two customers who are one are one key account of a dealer; who are two again, each their own (CUS-10). */
public final class KeyAccountMerging implements MergeParticipant {

    @Override
    public String name() {
        return "key-accounts";
    }

    @Override
    public void merged(Work work, Sides sides) {
        accounts(work, sides)
                .forEach((dealer, accounts) -> keep(
                        work,
                        dealer,
                        AccountUnion.merged(accounts, sides.survivor(), sides.other(), today(work, dealer))));
    }

    @Override
    public void parted(Work work, Sides sides) {
        accounts(work, sides)
                .forEach((dealer, accounts) -> keep(
                        work,
                        dealer,
                        AccountUnion.parted(
                                accounts, sides.survivor(), manager -> isThere(work, manager, today(work, dealer)))));
    }

    private static LocalDate today(Work work, OrganisationId dealer) {
        return ZonedDate.dateAt(work.now(), work.zoneOf(dealer));
    }

    private static boolean isThere(Work work, StaffId manager, LocalDate today) {
        return work.stores()
                .staff()
                .find(manager)
                .filter(person -> person.employment().covers(today))
                .isPresent();
    }

    /** At every dealer whose accounts the scope reaches, wherever the customers were registered. */
    private static Map<OrganisationId, List<KeyAccount>> accounts(Work work, Sides sides) {
        List<CustomerId> ids = Stream.of(sides.survivor(), sides.other())
                .flatMap(side -> side.ids().stream())
                .toList();
        return work.stores().keyAccounts().ofCustomer(ids).stream()
                .collect(groupingBy(
                        KeyAccount::dealer,
                        () -> new TreeMap<>(Comparator.comparing(OrganisationId::toString)),
                        toList()));
    }

    private static void keep(Work work, OrganisationId dealer, List<Outcome<KeyAccount>> decided) {
        for (Outcome<KeyAccount> outcome : decided) {
            if (outcome instanceof Outcome.Accepted<KeyAccount> accepted) {
                work.stores().keyAccounts().update(accepted.value());
                work.recordFor(dealer, accepted.events());
            }
        }
    }
}
