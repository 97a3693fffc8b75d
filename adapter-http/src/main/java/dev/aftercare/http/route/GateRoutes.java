package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.AppointmentFiguresView;
import dev.aftercare.http.json.ExpectedCarView;
import dev.aftercare.http.json.GateEntryView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.WaitingCarView;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.gate.CorrectGateEntry;
import dev.aftercare.usecase.gate.LogAtGate;
import dev.aftercare.usecase.gate.SeeGate;
import java.util.List;

/** The gate, and the figures of appointments that rest on it. */
final class GateRoutes {

    private GateRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/gate/expected", UseCase.GATE_SEE, SeeGate.class)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.gate().expected(call, c), ExpectedCarView::of),
                                ExpectedCarView.class),
                get("/gate/waiting", UseCase.GATE_SEE, Ask.class)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.gate().waiting(call), WaitingCarView::of),
                                WaitingCarView.class),
                get("/gate/entries", UseCase.GATE_SEE, SeeGate.class)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.gate().log(call, c), GateEntryView::of),
                                GateEntryView.class),
                post("/gate/entries", UseCase.GATE_LOG, LogAtGate.class)
                        .creating("/gate/entries")
                        .decides((crm, call, c) -> crm.gate().arrive(call, c), GateEntryView.class, GateEntryView::of),
                get("/gate/entries/{id}", UseCase.GATE_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.gate().find(call, c.id()),
                                GateEntryView.class,
                                GateEntryView::of),
                post("/gate/entries/{id}/leaving", UseCase.GATE_LOG, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.gate().leave(call, c.id()),
                                GateEntryView.class,
                                GateEntryView::of),
                post("/gate/entries/{id}/taking-back", UseCase.GATE_CORRECT, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.gate().takeBack(call, c.id()),
                                GateEntryView.class,
                                GateEntryView::of),
                post("/gate/entries/{entry}/correction", UseCase.GATE_CORRECT, CorrectGateEntry.class)
                        .changing()
                        .decides((crm, call, c) -> crm.gate().correct(call, c), GateEntryView.class, GateEntryView::of),
                get("/appointment-figures", UseCase.APPOINTMENT_FIGURES, SeeAppointmentFigures.class)
                        .answers(
                                (crm, call, c) -> crm.appointments().figures(call, c),
                                AppointmentFiguresView.class,
                                AppointmentFiguresView::of));
    }
}
