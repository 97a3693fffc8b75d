package dev.aftercare.domain.keyaccount;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
     * One whose manager has left meanwhile is given to the manager of that one, as who leaves hands over what is active only (NET-3).
     *
     * @param accounts of one dealer, of all ids of both
     * @param isThere whether somebody works at the dealer
     */
    public static List<Outcome<KeyAccount>> parted(
            Collection<KeyAccount> accounts, Identity survivor, Predicate<StaffId> isThere) {
        Map<KeyAccountId, KeyAccount> byId = accounts.stream().collect(toMap(KeyAccount::id, account -> account));
        return accounts.stream()
                .flatMap(account -> account
                        .standing()
                        .joinedInto()
                        .flatMap(into -> Optional.ofNullable(byId.get(into)))
                        .filter(into -> survivor.has(into.customer()) != survivor.has(account.customer()))
                        .flatMap(into -> activeInTheEnd(into, byId))
                        .map(active ->
                                account.parted(isThere.test(account.manager()) ? account.manager() : active.manager()))
                        .stream())
                .toList();
    }

    private static Optional<KeyAccount> activeInTheEnd(KeyAccount account, Map<KeyAccountId, KeyAccount> byId) {
        return account.isActive()
                ? Optional.of(account)
                : account.standing()
                        .joinedInto()
                        .flatMap(into -> Optional.ofNullable(byId.get(into)))
                        .flatMap(into -> activeInTheEnd(into, byId));
    }

    private static Optional<KeyAccount> activeOf(Collection<KeyAccount> accounts, Identity person) {
        return accounts.stream()
                .filter(account -> account.isActive() && person.has(account.customer()))
                .findFirst();
    }
}
