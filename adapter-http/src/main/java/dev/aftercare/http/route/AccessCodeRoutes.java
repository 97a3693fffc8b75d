package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.AccessView;
import dev.aftercare.http.json.AskedCodeView;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesscode.EnterAccessCode;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;

/** The person's one-time code as a ground (NET-2). */
final class AccessCodeRoutes {

    private AccessCodeRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/access-codes", UseCase.ACCESS_CODE_ASK, AskAccessCode.class)
                        .creating("")
                        .decides(
                                (crm, call, c) -> crm.accessCodes().ask(call, c),
                                AskedCodeView.class,
                                AskedCodeView::of),
                post("/access-codes/{asked}/entry", UseCase.ACCESS_CODE_ENTER, EnterAccessCode.class)
                        .decides((crm, call, c) -> crm.accessCodes().enter(call, c), AccessView.class, AccessView::of));
    }
}
