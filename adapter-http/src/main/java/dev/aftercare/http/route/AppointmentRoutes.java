package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.files.calendar.ICalendarAppointments;
import dev.aftercare.files.plan.DayPlanSvg;
import dev.aftercare.files.plan.DayPlanText;
import dev.aftercare.http.json.AppointmentView;
import dev.aftercare.http.json.BoardView;
import dev.aftercare.http.json.DayView;
import dev.aftercare.http.json.EventView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.OfferView;
import dev.aftercare.http.json.PartsPickView;
import dev.aftercare.http.json.PartsQuoteView;
import dev.aftercare.http.json.UnsettledView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.ChangeWaiting;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.QuoteParts;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.appointment.SeeCalendar;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.appointment.SeePartsByHand;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.appointment.SwapAppointments;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.journal.JournalSlice;
import dev.aftercare.usecase.journal.ReadJournal;
import dev.aftercare.usecase.journal.SeeTimeline;
import java.util.List;

/** Appointments, the day, and the journal. */
final class AppointmentRoutes {

    private AppointmentRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/offers", UseCase.APPOINTMENT_OFFER, FindOffers.class)
                        .refusing()
                        .lists(AppointmentRoutes::offers, OfferView.class),
                post("/appointments", UseCase.APPOINTMENT_BOOK, BookAppointment.class)
                        .creating("/appointments")
                        .decides(
                                (crm, call, c) -> crm.appointments().book(call, c),
                                AppointmentView.class,
                                AppointmentView::of),
                get("/appointments/{id}", UseCase.APPOINTMENT_SEE, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.appointments().find(call, c.id()),
                                AppointmentView.class,
                                AppointmentView::of),
                get("/appointments/{id}/parts", UseCase.PARTS_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> PartsPickView.Needed.of(
                                        crm.appointments().partsOf(call, c.id()), call.language()),
                                PartsPickView.Needed.class,
                                view -> view),
                get("/parts", UseCase.PARTS_QUOTE, QuoteParts.class)
                        .refusing()
                        .answers(
                                (crm, call, c) -> PartsQuoteView.of(
                                        crm.appointments().parts(call, c).orElseThrow(), call.language()),
                                PartsQuoteView.class,
                                view -> view),
                get("/parts/by-hand", UseCase.PARTS_SEE, SeePartsByHand.class)
                        .pages(
                                (crm, call, c) -> crm.appointments()
                                        .partsByHand(call, c)
                                        .map(pick -> PartsPickView.of(pick, call.language())),
                                PartsPickView.class,
                                view -> view),
                post("/appointments/{appointment}/move", UseCase.APPOINTMENT_MOVE, MoveAppointment.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.appointments().move(call, c),
                                AppointmentView.class,
                                AppointmentView::of),
                post("/appointments/{appointment}/swap", UseCase.APPOINTMENT_SWAP, SwapAppointments.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.appointments().swap(call, c),
                                AppointmentView.class,
                                AppointmentView::of),
                post("/appointments/{appointment}/reassign", UseCase.APPOINTMENT_REASSIGN, ReassignAppointment.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.appointments().reassign(call, c),
                                AppointmentView.class,
                                AppointmentView::of),
                get("/appointments-to-settle", UseCase.APPOINTMENT_SEE_UNSETTLED, SeeUnsettled.class)
                        .answers(AppointmentRoutes::unsettled, UnsettledView.class, view -> view),
                post("/appointments/{id}/settle", UseCase.APPOINTMENT_REASSIGN, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.appointments().settle(call, c.id()),
                                AppointmentView.class,
                                AppointmentView::of),
                post("/appointments/{appointment}/waiting", UseCase.APPOINTMENT_WAIT, ChangeWaiting.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.appointments().changeWaiting(call, c),
                                AppointmentView.class,
                                AppointmentView::of),
                post("/appointments/{id}/cancel", UseCase.APPOINTMENT_CANCEL, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.appointments().cancel(call, c.id()),
                                AppointmentView.class,
                                AppointmentView::of),
                post("/appointments/{appointment}/arrival", UseCase.APPOINTMENT_ARRIVE, LogArrival.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.appointments().arrive(call, c),
                                AppointmentView.class,
                                AppointmentView::of),
                post("/appointments/{id}/begin", UseCase.APPOINTMENT_BEGIN, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.appointments().begin(call, c.id()),
                                AppointmentView.class,
                                AppointmentView::of),
                get("/day", UseCase.DAY_SEE, SeeDay.class)
                        .answers((crm, call, c) -> crm.appointments().day(call, c), DayView.class, DayView::of),
                get("/day/calendar", UseCase.DAY_SEE, SeeCalendar.class)
                        .writes(
                                Media.CALENDAR,
                                (crm, call, c) -> crm.appointments().calendar(call, c),
                                ICalendarAppointments::ofDealer),
                get("/day/plan", UseCase.DAY_SEE, SeeDay.class)
                        .writes(
                                Media.DRAWING,
                                (crm, call, c) -> crm.appointments().plan(call, c),
                                DayPlanSvg::of),
                get("/day/plan/text", UseCase.DAY_SEE, SeeDay.class)
                        .writes(Media.TEXT, (crm, call, c) -> crm.appointments().plan(call, c), DayPlanText::of),
                get("/board", UseCase.DAY_SEE, Ask.class)
                        .answers((crm, call, c) -> crm.day().board(call), BoardView.class, BoardView::of),
                get("/journal", UseCase.JOURNAL_READ, ReadJournal.class)
                        .in(Reach.EITHER)
                        .lists(AppointmentRoutes::journal, EventView.class),
                get("/timeline", UseCase.JOURNAL_TIMELINE, SeeTimeline.class)
                        .in(Reach.EITHER)
                        .pages((crm, call, c) -> crm.journal().timeline(call, c), EventView.class, EventView::of));
    }

    private static ListView offers(Crm crm, Call call, FindOffers question) {
        return new ListView(
                OfferView.all(crm.appointments().offers(call, question).orElseThrow(), call.language()), null);
    }

    private static UnsettledView unsettled(Crm crm, Call call, SeeUnsettled question) {
        return UnsettledView.of(crm.appointments().unsettled(call, question), call.language());
    }

    private static ListView journal(Crm crm, Call call, ReadJournal question) {
        JournalSlice slice = crm.journal().read(call, question);
        return new ListView(slice.entries().stream().map(EventView::of).toList(), slice.cursor());
    }
}
