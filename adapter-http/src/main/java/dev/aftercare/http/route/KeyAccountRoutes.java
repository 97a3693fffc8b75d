package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.http.json.AccountContactView;
import dev.aftercare.http.json.AccountProposalView;
import dev.aftercare.http.json.DueContactView;
import dev.aftercare.http.json.KeyAccountDetailsView;
import dev.aftercare.http.json.KeyAccountView;
import dev.aftercare.http.route.RouteBuilder.Asked;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.keyaccount.AgreeTerms;
import dev.aftercare.usecase.keyaccount.AssignManager;
import dev.aftercare.usecase.keyaccount.FindDueContacts;
import dev.aftercare.usecase.keyaccount.PlanContacts;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.keyaccount.RecordContact;
import dev.aftercare.usecase.keyaccount.SeeContactsOf;
import java.util.List;

/** Key accounts (CUS-10). */
final class KeyAccountRoutes {

    private static final String ONE = "/key-accounts/{account}";

    private KeyAccountRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/key-account-proposals", UseCase.KEY_ACCOUNT_SEE, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.keyAccounts().proposals(call, c),
                                AccountProposalView.class,
                                AccountProposalView::of),
                decides(
                        post("/key-accounts", UseCase.KEY_ACCOUNT_MANAGE, RecogniseAccount.class)
                                .creating("/key-accounts"),
                        (crm, call, c) -> crm.keyAccounts().recognise(call, c)),
                get("/key-accounts", UseCase.KEY_ACCOUNT_SEE, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.keyAccounts().list(call, c),
                                KeyAccountView.class,
                                KeyAccountView::of),
                get("/key-account-contacts/due", UseCase.KEY_ACCOUNT_SEE, FindDueContacts.class)
                        .pages(
                                (crm, call, c) -> crm.keyAccounts().due(call, c),
                                DueContactView.class,
                                DueContactView::of),
                get("/key-accounts/{id}", UseCase.KEY_ACCOUNT_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.keyAccounts().find(call, c.id()),
                                KeyAccountDetailsView.class,
                                KeyAccountDetailsView::of),
                get(ONE + "/contacts", UseCase.KEY_ACCOUNT_SEE, SeeContactsOf.class)
                        .pages(
                                (crm, call, c) -> crm.keyAccounts().contacts(call, c),
                                AccountContactView.class,
                                AccountContactView::of),
                decides(
                        post(ONE + "/contacts", UseCase.KEY_ACCOUNT_CONTACT, RecordContact.class)
                                .changing(),
                        (crm, call, c) -> crm.keyAccounts().contact(call, c)),
                decides(
                        put(ONE + "/plan", UseCase.KEY_ACCOUNT_MANAGE, PlanContacts.class)
                                .changing(),
                        (crm, call, c) -> crm.keyAccounts().plan(call, c)),
                decides(
                        put(ONE + "/terms", UseCase.KEY_ACCOUNT_MANAGE, AgreeTerms.class)
                                .changing(),
                        (crm, call, c) -> crm.keyAccounts().agree(call, c)),
                decides(
                        put(ONE + "/manager", UseCase.KEY_ACCOUNT_MANAGE, AssignManager.class)
                                .changing(),
                        (crm, call, c) -> crm.keyAccounts().assign(call, c)),
                decides(
                        post("/key-accounts/{id}/end", UseCase.KEY_ACCOUNT_MANAGE, ById.class)
                                .changing()
                                .bodyOptional(),
                        (crm, call, c) -> crm.keyAccounts().end(call, c.id())));
    }

    private static <C extends Record> Route decides(RouteBuilder<C> route, Asked<C, Outcome<KeyAccount>> decision) {
        return route.decides(decision, KeyAccountView.class, KeyAccountView::of);
    }
}
