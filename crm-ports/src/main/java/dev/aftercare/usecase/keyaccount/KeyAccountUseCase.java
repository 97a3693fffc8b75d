package dev.aftercare.usecase.keyaccount;

import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.ContactPlan;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.keyaccount.KeyAccountRefusal;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is done with a key account (CUS-10). */
final class KeyAccountUseCase {

    private static final int MOST = PageRequest.MOST;

    private KeyAccountUseCase() {}

    static Outcome<KeyAccount> plan(Work work, PlanContacts command) {
        KeyAccount account = changing(work, command.account());
        return saved(
                work, account, account.planned(new ContactPlan(command.everyDays(), command.next()), work.today()));
    }

    static Outcome<KeyAccount> agree(Work work, AgreeTerms command) {
        KeyAccount account = changing(work, command.account());
        return saved(work, account, account.agreed(command.toTerms()));
    }

    static Outcome<KeyAccount> assign(Work work, AssignManager command) {
        KeyAccount account = changing(work, command.account());
        StaffId manager = new StaffId(command.manager());
        return notThere(work, manager)
                .<Outcome<KeyAccount>>map(Outcome::refused)
                .orElseGet(() -> saved(work, account, account.assignedTo(manager)));
    }

    static Outcome<KeyAccount> contact(Work work, RecordContact command) {
        KeyAccount account = changing(work, command.account());
        LocalDate on = Objects.requireNonNullElseGet(command.on(), work::today);
        Outcome<KeyAccount> contacted =
                saved(work, account, account.contacted(on, Optional.ofNullable(command.next()), work.today()));
        if (contacted.isAccepted()) {
            work.stores()
                    .keyAccounts()
                    .add(
                            account.dealer(),
                            new AccountContact(
                                    account.id(),
                                    work.newId(),
                                    on,
                                    command.channel(),
                                    work.call().actor().id(),
                                    Objects.requireNonNullElse(command.feedback(), "")
                                            .strip(),
                                    Optional.ofNullable(command.satisfied())));
        }
        return contacted;
    }

    static Outcome<KeyAccount> end(Work work, UUID id) {
        KeyAccount account = changing(work, id);
        return saved(work, account, account.ended(work.today()));
    }

    static AccountDetails details(Work work, UUID id) {
        KeyAccount account = find(work, id);
        List<DealerVehicle> cars = work.stores()
                .dealerVehicles()
                .ownedBy(account.dealer(), account.customer(), PageRequest.first(MOST))
                .items();
        LocalDate today = work.today();
        Identity person = work.stores().identities().of(account.customer());
        List<CustomerRelation> drivers = work.stores().customerRelations().of(person.ids(), MOST).stream()
                .filter(relation -> relation.role() == RelationRole.DRIVES_FOR
                        && person.has(relation.other())
                        && relation.holdsOn(today))
                .toList();
        List<Driving> driven =
                work
                        .stores()
                        .drivings()
                        .ofCars(
                                account.dealer(),
                                cars.stream().map(DealerVehicle::id).toList())
                        .stream()
                        .filter(driving -> driving.isOn(today))
                        .toList();
        return new AccountDetails(account, cars, drivers, driven);
    }

    static KeyAccount find(Work work, UUID id) {
        KeyAccountId account = new KeyAccountId(id);
        return work.found(work.stores().keyAccounts().find(account), account.subject());
    }

    /** Why somebody cannot be a manager today; an unknown person is not found. */
    static Optional<Refusal> notThere(Work work, StaffId manager) {
        StaffMember person = work.found(work.stores().staff().find(manager), manager.subject());
        return person.employment().covers(work.today())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        KeyAccountRefusal.MANAGER_NOT_THERE,
                        Map.of("day", work.today().toString())));
    }

    private static KeyAccount changing(Work work, UUID id) {
        KeyAccount account = find(work, id);
        work.expect(account.id().subject(), account.version());
        return account;
    }

    private static Outcome<KeyAccount> saved(Work work, KeyAccount present, Outcome<KeyAccount> decided) {
        if (decided.isAccepted() && decided.orElseThrow().version() > present.version()) {
            work.stores().keyAccounts().update(decided.orElseThrow());
        }
        return decided;
    }
}
