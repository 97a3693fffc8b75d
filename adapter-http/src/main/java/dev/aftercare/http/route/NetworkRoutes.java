package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.http.json.BayUseView;
import dev.aftercare.http.json.DealerView;
import dev.aftercare.http.json.HoursOf;
import dev.aftercare.http.json.KeyView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.NetworkView;
import dev.aftercare.http.json.PolicyView;
import dev.aftercare.http.json.StaffView;
import dev.aftercare.http.json.WorkshopOf;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.ChangeMandate;
import dev.aftercare.usecase.network.ChangePremises;
import dev.aftercare.usecase.network.ChangeProfile;
import dev.aftercare.usecase.network.ChangeStaffHours;
import dev.aftercare.usecase.network.ChangeStructure;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.DealersOfRegion;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.PutBayBack;
import dev.aftercare.usecase.network.TakeBayOut;
import dev.aftercare.usecase.policy.PolicyInForce;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.util.List;

/** Network, dealers, staff, policies, access keys. */
final class NetworkRoutes {

    private NetworkRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/network", UseCase.NETWORK_FOUND, FoundNetwork.class)
                        .in(Reach.NETWORK)
                        .creating("")
                        .decides((crm, call, c) -> crm.network().found(call, c), NetworkView.class, NetworkView::of),
                get("/network", UseCase.NETWORK_SEE, Ask.class)
                        .in(Reach.EITHER)
                        .answers((crm, call, c) -> crm.network().network(call), NetworkView.class, NetworkView::of),
                put("/network/structure", UseCase.NETWORK_CHANGE_STRUCTURE, ChangeStructure.class)
                        .in(Reach.NETWORK)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.network().changeStructure(call, c),
                                NetworkView.class,
                                NetworkView::of),
                post("/dealers", UseCase.NETWORK_OPEN_DEALER, OpenDealer.class)
                        .in(Reach.NETWORK)
                        .creating("/dealers")
                        .decides((crm, call, c) -> crm.network().openDealer(call, c), DealerView.class, DealerView::of),
                get("/dealers", UseCase.NETWORK_LIST_DEALERS, PageOf.class)
                        .in(Reach.NETWORK)
                        .pages((crm, call, c) -> crm.network().dealers(call, c), DealerView.class, DealerView::of),
                get("/region-dealers", UseCase.NETWORK_LIST_REGION, DealersOfRegion.class)
                        .in(Reach.NETWORK)
                        .pages(
                                (crm, call, c) -> crm.network().dealersOfRegion(call, c),
                                DealerView.class,
                                DealerView::of),
                get("/dealers/{id}", UseCase.NETWORK_SEE_DEALER, ById.class)
                        .in(Reach.EITHER)
                        .answers(NetworkRoutes::dealer, DealerView.class, DealerView::of),
                get("/dealer", UseCase.NETWORK_SEE_DEALER, Ask.class)
                        .answers((crm, call, c) -> crm.network().dealer(call), DealerView.class, DealerView::of),
                put("/dealer/profile", UseCase.NETWORK_CHANGE_PROFILE, ChangeProfile.class)
                        .into("profile")
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.network().changeProfile(call, c),
                                DealerView.class,
                                DealerView::of),
                put("/dealer/mandate", UseCase.NETWORK_CHANGE_MANDATE, ChangeMandate.class)
                        .into("mandate")
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.network().changeMandate(call, c),
                                DealerView.class,
                                DealerView::of),
                put("/dealer/premises", UseCase.NETWORK_CHANGE_PREMISES, ChangePremises.class)
                        .into("premises")
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.network().changePremises(call, c),
                                DealerView.class,
                                DealerView::of),
                get("/hours", UseCase.NETWORK_SEE_DEALER, Ask.class)
                        .answers((crm, call, c) -> crm.network().dealer(call), HoursOf.class, HoursOf::of),
                put("/hours", UseCase.NETWORK_CHANGE_HOURS, ChangeHours.class)
                        .into("hours")
                        .changing()
                        .decides((crm, call, c) -> crm.network().changeHours(call, c), HoursOf.class, HoursOf::of),
                get("/workshop", UseCase.NETWORK_SEE_DEALER, Ask.class)
                        .answers((crm, call, c) -> crm.network().dealer(call), WorkshopOf.class, WorkshopOf::of),
                put("/workshop", UseCase.NETWORK_CHANGE_WORKSHOP, ChangeWorkshop.class)
                        .into("workshop")
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.network().changeWorkshop(call, c),
                                WorkshopOf.class,
                                WorkshopOf::of),
                post("/bays/{bay}/outages", UseCase.NETWORK_USE_BAY, TakeBayOut.class)
                        .decides((crm, call, c) -> crm.network().takeBayOut(call, c), BayUseView.class, BayUseView::of),
                post("/bays/{bay}/back", UseCase.NETWORK_USE_BAY, PutBayBack.class)
                        .decides((crm, call, c) -> crm.network().putBayBack(call, c), BayUseView.class, BayUseView::of),
                post("/staff", UseCase.NETWORK_HIRE, HireStaff.class)
                        .creating("")
                        .decides((crm, call, c) -> crm.network().hire(call, c), StaffView.class, StaffView::of),
                get("/staff", UseCase.NETWORK_LIST_STAFF, Ask.class)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.network().staff(call), StaffView::of),
                                StaffView.class),
                put("/staff/{staff}/hours", UseCase.NETWORK_CHANGE_STAFF_HOURS, ChangeStaffHours.class)
                        .into("hours")
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.network().changeStaffHours(call, c),
                                StaffView.class,
                                StaffView::of),
                get("/policies/{kind}", UseCase.POLICY_SEE, PolicyInForce.class)
                        .in(Reach.EITHER)
                        .answers((crm, call, c) -> crm.policies().inForce(call, c), PolicyView.class, PolicyView::of),
                put("/policies/{kind}", UseCase.POLICY_RECORD, RecordPolicy.class)
                        .in(Reach.EITHER)
                        .decides((crm, call, c) -> crm.policies().record(call, c), PolicyView.class, PolicyView::of),
                post("/access-keys", UseCase.ACCESS_KEY_ISSUE, IssueKey.class)
                        .in(Reach.NETWORK)
                        .creating("")
                        .unkeyed()
                        .decides((crm, call, c) -> crm.accessKeys().issue(call, c), KeyView.class, KeyView::issued),
                get("/access-keys", UseCase.ACCESS_KEY_LIST, PageOf.class)
                        .in(Reach.NETWORK)
                        .pages((crm, call, c) -> crm.accessKeys().list(call, c), KeyView.class, KeyView::of),
                post("/access-keys/{id}/revoke", UseCase.ACCESS_KEY_REVOKE, ById.class)
                        .in(Reach.NETWORK)
                        .bodyOptional()
                        .unkeyed()
                        .decides((crm, call, c) -> crm.accessKeys().revoke(call, c.id()), KeyView.class, KeyView::of));
    }

    /** In the network's scope any dealer; a dealer finds itself, and everybody else as if there were nobody. */
    private static Dealer dealer(Crm crm, Call call, ById question) {
        OrganisationId wanted = new OrganisationId(question.id());
        boolean network = call.scope().organisation().isEmpty();
        Dealer seen = crm.network().dealer(network ? inScopeOf(call, wanted) : call);
        if (!seen.id().equals(wanted)) {
            throw new NotFoundException(wanted.subject());
        }
        return seen;
    }

    private static Call inScopeOf(Call call, OrganisationId dealer) {
        return Call.of(call.actor(), Scope.of(dealer)).request(call.requestId());
    }
}
