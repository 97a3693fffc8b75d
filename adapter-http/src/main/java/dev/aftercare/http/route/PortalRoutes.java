package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.files.calendar.ICalendarAppointments;
import dev.aftercare.http.json.LinkView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.OfferView;
import dev.aftercare.http.json.OwnAppointmentView;
import dev.aftercare.http.json.OwnCarView;
import dev.aftercare.http.json.OwnComplaintView;
import dev.aftercare.http.json.OwnView;
import dev.aftercare.http.json.OwnVisitView;
import dev.aftercare.http.json.PartsQuoteView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.http.route.RouteBuilder.Asked;
import dev.aftercare.usecase.appointment.QuoteParts;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.portal.BookOwn;
import dev.aftercare.usecase.portal.ComplainOwn;
import dev.aftercare.usecase.portal.ConsentOwn;
import dev.aftercare.usecase.portal.CorrectOwn;
import dev.aftercare.usecase.portal.FindLinks;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.portal.MoveOwn;
import dev.aftercare.usecase.portal.OfferOwn;
import dev.aftercare.usecase.portal.Own;
import dev.aftercare.usecase.portal.PreferOwn;
import java.util.List;
import java.util.stream.Stream;

/** The links of customers, and what customers do with them (CUS-11). */
final class PortalRoutes {

    private PortalRoutes() {}

    static List<Route> all() {
        return Stream.of(links(), seen(), done()).flatMap(List::stream).toList();
    }

    private static List<Route> links() {
        return List.of(
                post("/customers/{customer}/links", UseCase.PORTAL_ISSUE, IssueLink.class)
                        .bodyOptional()
                        .creating("")
                        .unkeyed()
                        .decides((crm, call, c) -> crm.portal().issue(call, c), LinkView.class, LinkView::issued),
                get("/customers/{customer}/links", UseCase.PORTAL_LIST, FindLinks.class)
                        .pages((crm, call, c) -> crm.portal().list(call, c), LinkView.class, LinkView::of),
                post("/portal-links/{id}/revoke", UseCase.PORTAL_REVOKE, ById.class)
                        .bodyOptional()
                        .unkeyed()
                        .decides((crm, call, c) -> crm.portal().revoke(call, c.id()), LinkView.class, LinkView::of));
    }

    private static List<Route> seen() {
        return List.of(
                get("/my", UseCase.PORTAL_SEE, Ask.class)
                        .in(Reach.PERSON)
                        .answers((crm, call, c) -> crm.selfService().own(call), OwnView.class, OwnView::of),
                get("/my/cars", UseCase.PORTAL_SEE, PageOf.class)
                        .in(Reach.PERSON)
                        .pages((crm, call, c) -> crm.selfService().cars(call, c), OwnCarView.class, OwnCarView::of),
                get("/my/appointments", UseCase.PORTAL_SEE, PageOf.class)
                        .in(Reach.PERSON)
                        .pages(
                                (crm, call, c) -> crm.selfService().appointments(call, c),
                                OwnAppointmentView.class,
                                OwnAppointmentView::of),
                get("/my/appointments/calendar", UseCase.PORTAL_SEE, Ask.class)
                        .in(Reach.PERSON)
                        .writes(
                                Media.CALENDAR,
                                (crm, call, c) -> crm.selfService().calendar(call),
                                ICalendarAppointments::ofCustomer),
                get("/my/visits", UseCase.PORTAL_SEE, PageOf.class)
                        .in(Reach.PERSON)
                        .pages(
                                (crm, call, c) -> crm.selfService().visits(call, c),
                                OwnVisitView.class,
                                OwnVisitView::of),
                get("/my/complaints", UseCase.PORTAL_SEE, PageOf.class)
                        .in(Reach.PERSON)
                        .pages(
                                (crm, call, c) -> crm.selfService().complaints(call, c),
                                OwnComplaintView.class,
                                OwnComplaintView::of),
                get("/my/parts", UseCase.PARTS_QUOTE, QuoteParts.class)
                        .in(Reach.PERSON)
                        .refusing()
                        .answers(
                                (crm, call, c) -> PartsQuoteView.of(
                                        crm.selfService().parts(call, c).orElseThrow(), call.language()),
                                PartsQuoteView.class,
                                view -> view),
                get("/my/offers", UseCase.APPOINTMENT_OFFER, OfferOwn.class)
                        .in(Reach.PERSON)
                        .refusing()
                        .lists(
                                (crm, call, c) -> new ListView(
                                        OfferView.all(
                                                crm.selfService()
                                                        .offers(call, c)
                                                        .orElseThrow(),
                                                call.language()),
                                        null),
                                OfferView.class));
    }

    private static List<Route> done() {
        return List.of(
                post("/my/appointments", UseCase.APPOINTMENT_BOOK, BookOwn.class)
                        .in(Reach.PERSON)
                        .creating("")
                        .decides(
                                (crm, call, c) -> crm.selfService().book(call, c),
                                OwnAppointmentView.class,
                                OwnAppointmentView::of),
                post("/my/appointments/{appointment}/move", UseCase.APPOINTMENT_MOVE, MoveOwn.class)
                        .in(Reach.PERSON)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.selfService().move(call, c),
                                OwnAppointmentView.class,
                                OwnAppointmentView::of),
                post("/my/appointments/{id}/cancel", UseCase.APPOINTMENT_CANCEL, ById.class)
                        .in(Reach.PERSON)
                        .changing()
                        .bodyOptional()
                        .decides(
                                (crm, call, c) -> crm.selfService().cancel(call, c.id()),
                                OwnAppointmentView.class,
                                OwnAppointmentView::of),
                put("/my/contact", UseCase.CUSTOMER_CORRECT_CONTACT, CorrectOwn.class)
                        .in(Reach.PERSON)
                        .changing()
                        .answers(
                                then((crm, call, c) -> crm.selfService().correct(call, c)), OwnView.class, OwnView::of),
                put("/my/preferences", UseCase.CUSTOMER_PREFER, PreferOwn.class)
                        .in(Reach.PERSON)
                        .changing()
                        .answers(then((crm, call, c) -> crm.selfService().prefer(call, c)), OwnView.class, OwnView::of),
                post("/my/consents", UseCase.CUSTOMER_CONSENT, ConsentOwn.class)
                        .in(Reach.PERSON)
                        .changing()
                        .answers(
                                then((crm, call, c) -> crm.selfService().recordConsent(call, c)),
                                OwnView.class,
                                OwnView::of),
                post("/my/complaints", UseCase.COMPLAINT_RECEIVE, ComplainOwn.class)
                        .in(Reach.PERSON)
                        .creating("")
                        .decides(
                                (crm, call, c) -> crm.selfService().complain(call, c),
                                OwnComplaintView.class,
                                OwnComplaintView::of));
    }

    /** What was changed as the customer sees it. */
    private static <C> Asked<C, Own> then(Asked<C, Outcome<Customer>> change) {
        return (crm, call, command) -> {
            change.by(crm, call, command).orElseThrow();
            return crm.selfService().own(call);
        };
    }
}
