package dev.aftercare.usecase.keyaccount;

import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.Rosters;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * Key accounts (大客户, CUS-10): proposed by policy with reasons, recognised by somebody, each with a manager, a plan of contacts and what was
 * agreed. Thread-safe.
 */
public final class KeyAccountDesk {

    private static final Answer<KeyAccount> ACCOUNT = new Answer<>(
            SubjectKind.KEY_ACCOUNT,
            account -> account.id().value(),
            KeyAccount::version,
            (work, id) -> work.stores().keyAccounts().find(new KeyAccountId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public KeyAccountDesk(Door door) {
        this.door = door;
    }

    /** The dealer's customers who could be key accounts by the policy in force today and are none, in the order of ids, each with its reasons. */
    public Page<AccountProposal> proposals(Call call, PageOf page) {
        return door.query(call, UseCase.KEY_ACCOUNT_SEE, page, work -> Recognition.proposals(work, page.toRequest()));
    }

    /** Makes a customer a key account, with the reasons that hold now; somebody may decide so without any. */
    public Outcome<KeyAccount> recognise(Call call, RecogniseAccount command) {
        return command(call, command, work -> Recognition.recognise(work, command));
    }

    /** Plans the contacts anew. */
    public Outcome<KeyAccount> plan(Call call, PlanContacts command) {
        return command(call, command, work -> KeyAccountUseCase.plan(work, command));
    }

    /** Keeps what was agreed. */
    public Outcome<KeyAccount> agree(Call call, AgreeTerms command) {
        return command(call, command, work -> KeyAccountUseCase.agree(work, command));
    }

    /** Gives it another manager. */
    public Outcome<KeyAccount> assign(Call call, AssignManager command) {
        return command(call, command, work -> KeyAccountUseCase.assign(work, command));
    }

    /** Records a contact with what they said; the next one is due by the plan, or on the day that is told. */
    public Outcome<KeyAccount> contact(Call call, RecordContact command) {
        return door.command(
                call, UseCase.KEY_ACCOUNT_CONTACT, command, ACCOUNT, work -> KeyAccountUseCase.contact(work, command));
    }

    /** It is none any more; what was stays. */
    public Outcome<KeyAccount> end(Call call, UUID account) {
        return command(call, new ById(account), work -> KeyAccountUseCase.end(work, account));
    }

    /** One with its cars and drivers. */
    public AccountDetails find(Call call, UUID id) {
        return door.query(call, UseCase.KEY_ACCOUNT_SEE, new ById(id), work -> KeyAccountUseCase.details(work, id));
    }

    /** The dealer's active ones, in the order of ids. */
    public Page<KeyAccount> list(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.KEY_ACCOUNT_SEE,
                page,
                work -> work.stores().keyAccounts().active(work.organisation(), page.toRequest()));
    }

    /** Whom to contact today, and whom one should have contacted before, the longest waiting first. */
    public Page<DueContact> due(Call call, FindDueContacts question) {
        return door.query(call, UseCase.KEY_ACCOUNT_SEE, question, work -> {
            LocalDate last = question.overdue() ? work.today().minusDays(1) : work.today();
            Roster roster = Rosters.today(work);
            return work.stores()
                    .keyAccounts()
                    .due(work.organisation(), last, question.page().toRequest())
                    .map(account -> new DueContact(account, roster.answersFor(account.manager())));
        });
    }

    /** The contacts with one, the first one first. */
    public Page<AccountContact> contacts(Call call, SeeContactsOf question) {
        return door.query(
                call,
                UseCase.KEY_ACCOUNT_SEE,
                question,
                work -> work.stores()
                        .keyAccounts()
                        .contacts(
                                KeyAccountUseCase.find(work, question.account()).id(),
                                question.page().toRequest()));
    }

    private Outcome<KeyAccount> command(Call call, Record command, Function<Work, Outcome<KeyAccount>> body) {
        return door.command(call, UseCase.KEY_ACCOUNT_MANAGE, command, ACCOUNT, body);
    }
}
