package dev.aftercare.http.page;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.http.page.ListPage.Row;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesskey.OpenedSession;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The lists behind the numbers of a dealer's day. */
record ListHandlers(PageGuard guard, PageCalls calls, Crm crm) {

    private static final int ROWS = 50;

    Handler house() {
        return list("house", List.of("stage", "since", "in-house"), crm.day()::house, ListRows::house);
    }

    Handler followUps() {
        return list("calls", List.of("about", "due"), crm.day()::calls, ListRows::call);
    }

    Handler complaints() {
        return list("complaints", List.of("severity", "kind", "time-left"), crm.day()::complaints, ListRows::complaint);
    }

    Handler services() {
        return list("services", List.of("service", "due", "reminder"), crm.day()::services, ListRows::service);
    }

    Handler warranties() {
        return list("warranties", List.of("ends"), crm.day()::warranties, ListRows::warranty);
    }

    private <T> Handler list(
            String what,
            List<String> columns,
            BiFunction<Call, PageOf, Page<T>> question,
            BiFunction<ListRows, T, Row> row) {
        return ctx -> {
            OpenedSession session = calls.session(ctx);
            Call call = calls.call(ctx, session.key(), ctx.queryParam(PageCalls.DEALER));
            Page<T> found = question.apply(call, new PageOf(ctx.queryParam("cursor"), ROWS));
            Dealer dealer = crm.network().dealer(call);
            EdgeTexts texts = EdgeTexts.of(call.language());
            ListRows rows = new ListRows(texts, dealer, crm.now());
            String query = PageCalls.query(session.key(), call);
            String address = ctx.contextPath() + "/day/" + what;
            ListPage page = new ListPage(
                    new ListPage.Heading(
                            dealer.profile().name(),
                            texts.get("page.tile." + what),
                            texts.get("page.seen", Map.of("time", rows.seenAt()))),
                    Stream.concat(Stream.of("plate", "customer"), columns.stream())
                            .map(column -> texts.get("page.column." + column))
                            .toList(),
                    found.items().stream().map(item -> row.apply(rows, item)).toList(),
                    query,
                    found.next()
                            .map(next -> address + "?cursor=" + next.text() + query)
                            .orElse(null));
            show(
                    ctx,
                    session,
                    page,
                    address + "?" + (query.isEmpty() ? "" : query.substring(1) + "&") + "lang=",
                    texts);
        };
    }

    private void show(Context ctx, OpenedSession session, ListPage page, String otherLanguage, EdgeTexts texts) {
        Frame frame = new Frame(
                texts,
                ctx.contextPath(),
                page.heading().title(),
                otherLanguage,
                session.csrfToken(),
                session.key().actor().id());
        guard.render(ctx, "list.jte", Map.of("frame", frame, "page", page));
    }
}
