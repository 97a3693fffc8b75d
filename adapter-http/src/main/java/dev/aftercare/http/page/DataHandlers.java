package dev.aftercare.http.page;

import dev.aftercare.http.bind.Ids;
import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesskey.OpenedSession;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.rights.PersonalExport;
import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** The page of everything that is kept about a person, to be read or printed (CUS-9). */
record DataHandlers(PageGuard guard, PageCalls calls, Crm crm) {

    void show(Context ctx) {
        OpenedSession session = calls.session(ctx);
        Call call = calls.callAnywhere(ctx, session.key(), ctx.queryParam(PageCalls.DEALER));
        UUID customer = Ids.read(ctx.pathParam("customer")).orElseThrow(() -> EdgeException.of(404, "not-found"));
        PersonalExport export = crm.rights().export(call, customer);
        EdgeTexts texts = EdgeTexts.of(call.language());
        DataRows rows = new DataRows(
                texts,
                call.scope().organisation().isPresent()
                        ? crm.network().dealer(call).zone()
                        : ZoneOffset.UTC);
        DataPage page = new DataPage(
                texts.get("page.data.title"),
                texts.get("page.data.at", Map.of("time", rows.time(export.at()))),
                export.ids().stream().map(Object::toString).toList(),
                rows.parts(export));
        Frame frame = new Frame(
                texts,
                ctx.contextPath(),
                page.title(),
                "?" + PageCalls.parameter(ctx.queryParam(PageCalls.DEALER)) + "lang=",
                session.csrfToken(),
                session.key().actor().id());
        ctx.header("Cache-Control", "no-store");
        guard.render(ctx, "data.jte", Map.of("frame", frame, "page", page));
    }
}
