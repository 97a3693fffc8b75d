package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;

import dev.aftercare.http.json.ActivityCountsView;
import dev.aftercare.http.json.ActivityRowView;
import dev.aftercare.http.json.ActivityView;
import dev.aftercare.http.json.ContactView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.TimelineView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.activity.FindByActivity;
import dev.aftercare.usecase.activity.SeeActivity;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.contact.SeeContacts;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import java.util.List;

/** Journals of customers, timelines of cars, and states of activity. */
final class ActivityRoutes {

    private ActivityRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/customers/{customer}/journal", UseCase.CUSTOMER_JOURNAL, SeeContacts.class)
                        .in(Reach.EITHER)
                        .pages((crm, call, c) -> crm.contacts().journal(call, c), ContactView.class, ContactView::of),
                get("/vehicles/{vehicle}/timeline", UseCase.VEHICLE_TIMELINE, SeeVehicleTimeline.class)
                        .in(Reach.EITHER)
                        .lists(
                                (crm, call, c) -> ListView.of(
                                        crm.timelines().ofVehicle(call, c),
                                        entry -> TimelineView.of(entry, Texts.of(call.language()))),
                                TimelineView.class),
                get("/customers/{id}/activity", UseCase.ACTIVITY_SEE, SeeActivity.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.activity().ofCustomer(call, c),
                                ActivityView.class,
                                ActivityView::of),
                get("/vehicles/{id}/activity", UseCase.ACTIVITY_SEE, SeeActivity.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.activity().ofVehicle(call, c),
                                ActivityView.class,
                                ActivityView::of),
                get("/activity/customers", UseCase.ACTIVITY_SEE, FindByActivity.class)
                        .in(Reach.EITHER)
                        .pages(
                                (crm, call, c) -> crm.activity().customers(call, c),
                                ActivityRowView.class,
                                ActivityRowView::of),
                get("/activity/vehicles", UseCase.ACTIVITY_SEE, FindByActivity.class)
                        .in(Reach.EITHER)
                        .pages(
                                (crm, call, c) -> crm.activity().vehicles(call, c),
                                ActivityRowView.class,
                                ActivityRowView::of),
                get("/activity/customers/counts", UseCase.ACTIVITY_SEE, Ask.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.activity().customerCounts(call),
                                ActivityCountsView.class,
                                ActivityCountsView::of),
                get("/activity/vehicles/counts", UseCase.ACTIVITY_SEE, Ask.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.activity().vehicleCounts(call),
                                ActivityCountsView.class,
                                ActivityCountsView::of));
    }
}
