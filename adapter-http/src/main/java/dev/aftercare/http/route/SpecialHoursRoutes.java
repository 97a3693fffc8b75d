package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.SpecialHoursView;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import dev.aftercare.usecase.specialhours.WithdrawSpecialHours;
import java.util.List;

/** Other hours on some days, of which those whom they concern are told (CARE-11). */
final class SpecialHoursRoutes {

    private SpecialHoursRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/special-hours", UseCase.SPECIAL_HOURS_SEE, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.specialHours().list(call, c),
                                SpecialHoursView.class,
                                SpecialHoursView::of),
                post("/special-hours", UseCase.SPECIAL_HOURS_DECLARE, DeclareSpecialHours.class)
                        .creating("/special-hours")
                        .decides(
                                (crm, call, c) -> crm.specialHours().declare(call, c),
                                SpecialHoursView.class,
                                SpecialHoursView::of),
                get("/special-hours/{id}", UseCase.SPECIAL_HOURS_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.specialHours().find(call, c.id()),
                                SpecialHoursView.class,
                                SpecialHoursView::of),
                post("/special-hours/{hours}/withdraw", UseCase.SPECIAL_HOURS_DECLARE, WithdrawSpecialHours.class)
                        .bodyOptional()
                        .decides(
                                (crm, call, c) -> crm.specialHours().withdraw(call, c),
                                SpecialHoursView.class,
                                SpecialHoursView::of));
    }
}
