package dev.aftercare.domain.keyaccount;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever was merged is one key account of a dealer and not two (CUS-4b, CUS-10). */
public final class AccountUnion {

    private AccountUnion() {}

    /**
     * Of two active accounts the survivor's stays; the other's is joined into it, with its history.
     *
     * @param accounts of one dealer, of all ids of both
     */
    public static List<Outcome<KeyAccount>> merged(
            Collection<KeyAccount> accounts, Identity survivor, Identity other, LocalDate today) {
        Optional<KeyAccount> stays = activeOf(accounts, survivor);
        Optional<KeyAccount> joins = activeOf(accounts, other);
        return stays.flatMap(account -> joins.map(joining -> joining.joined(account.id(), today)))
                .map(ImmutableList::of)
                .orElseGet(ImmutableList::of);
    }

    /**
     * What was joined across the two is an account of its own again, while the one that took its place, by whichever joinings, is active still.
     *
     * @param accounts of one dealer, of all ids of both
     */
    public static List<Outcome<KeyAccount>> parted(Collection<KeyAccount> accounts, Identity survivor) {
        Map<KeyAccountId, KeyAccount> byId = accounts.stream().collect(toMap(KeyAccount::id, account -> account));
        return accounts.stream()
                .filter(account -> account.standing()
                        .joinedInto()
                        .flatMap(into -> Optional.ofNullable(byId.get(into)))
                        .filter(into -> survivor.has(into.customer()) != survivor.has(account.customer()))
                        .filter(into -> isActiveInTheEnd(into, byId))
                        .isPresent())
                .map(KeyAccount::parted)
                .toList();
    }

    private static boolean isActiveInTheEnd(KeyAccount account, Map<KeyAccountId, KeyAccount> byId) {
        return account.isActive()
                || account.standing()
                        .joinedInto()
                        .flatMap(into -> Optional.ofNullable(byId.get(into)))
                        .filter(into -> isActiveInTheEnd(into, byId))
                        .isPresent();
    }

    private static Optional<KeyAccount> activeOf(Collection<KeyAccount> accounts, Identity person) {
        return accounts.stream()
                .filter(account -> account.isActive() && person.has(account.customer()))
                .findFirst();
    }
}
