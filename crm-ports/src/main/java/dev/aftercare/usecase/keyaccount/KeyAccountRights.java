package dev.aftercare.usecase.keyaccount;

import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.ArrayList;
import java.util.List;

/** What was agreed and talked about with a key account; it is deleted with the customer (CUS-9). */
public final class KeyAccountRights {

    private KeyAccountRights() {}

    /** The key accounts with their contacts. */
    public static PersonalData keyAccounts() {
        return PersonalData.of(
                "key-accounts",
                KeyAccountRights::export,
                (work, person) -> work.stores().keyAccounts().forget(person.ids()));
    }

    private static List<Kept> export(Work work, Person person) {
        List<Kept> kept = new ArrayList<>();
        for (KeyAccount account : work.stores().keyAccounts().ofCustomer(person.ids())) {
            kept.add(Kept.of(account));
            kept.addAll(Kept.all(contacts(work, account)));
        }
        return kept;
    }

    private static List<AccountContact> contacts(Work work, KeyAccount account) {
        return Page.all(page -> work.stores().keyAccounts().contacts(account.id(), page))
                .toList();
    }
}
