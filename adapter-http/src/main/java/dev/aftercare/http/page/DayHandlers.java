package dev.aftercare.http.page;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.DealerDay;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.http.bind.CommandBinder;
import dev.aftercare.http.json.Tree;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.http.text.Wording;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesskey.OpenedSession;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.VersionMismatchException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The page of a dealer's day, and the two steps that are taken on it. */
final class DayHandlers {

    private static final String DEALER = PageCalls.DEALER;

    private final PageGuard guard;
    private final PageCalls calls;
    private final Crm crm;
    private final Wording wording;
    private final CommandBinder binder;

    DayHandlers(PageGuard guard, PageCalls calls, Crm crm, Wording wording) {
        this.guard = guard;
        this.calls = calls;
        this.crm = crm;
        this.wording = wording;
        this.binder = new CommandBinder(crm.validation());
    }

    void show(Context ctx) {
        OpenedSession session = calls.session(ctx);
        show(
                ctx,
                session,
                calls.call(ctx, session.key(), ctx.queryParam(DEALER)),
                question(ctx.queryParam("date")),
                null);
    }

    void arrive(Context ctx) {
        step(ctx, (call, id) -> crm.appointments().arrive(call, LogArrival.now(id)));
    }

    void begin(Context ctx) {
        step(ctx, (call, id) -> crm.appointments().begin(call, id));
    }

    /** Takes a step and shows the day again: by a redirect where it was taken, with the reason where it was not. */
    private void step(Context ctx, BiFunction<Call, UUID, Outcome<Appointment>> step) {
        OpenedSession session = calls.session(ctx);
        SignIn.requireToken(session, new Form(ctx).field("csrf"));
        UUID id = binder.bind(ById.class, tree("id", ctx.pathParam("appointment")))
                .id();
        Call call = calls.call(ctx, session.key(), new Form(ctx).field(DEALER));
        SeeDay day = question(new Form(ctx).field("date"));
        try {
            String refused = step.apply(call.expecting(version(ctx)), id)
                    .fold(taken -> "", refusal -> wording.refusal(refusal, call.language()));
            if (refused.isEmpty()) {
                ctx.redirect(address(ctx, day, id), HttpStatus.SEE_OTHER);
                return;
            }
            ctx.status(409);
            show(ctx, session, call, day, refused);
        } catch (VersionMismatchException changedMeanwhile) {
            ctx.status(412);
            show(ctx, session, call, day, EdgeTexts.of(call.language()).get("problem.stale"));
        }
    }

    private void show(Context ctx, OpenedSession session, Call call, SeeDay question, @Nullable String message) {
        DealerDay day = crm.appointments().day(call, question);
        EdgeTexts texts = EdgeTexts.of(call.language());
        DayPages pages = new DayPages(texts, session.key(), day);
        DayPage page = pages.page(
                pages.isToday()
                        ? new Tiles(texts).of(crm.day().board(call), PageCalls.query(session.key(), call))
                        : List.of(),
                message);
        String dealer = page.heading().dealerId();
        Frame frame = new Frame(
                texts,
                ctx.contextPath(),
                texts.get("page.title") + " " + page.heading().iso(),
                ctx.contextPath() + "/day?date=" + page.heading().iso() + (dealer.isEmpty() ? "" : "&dealer=" + dealer)
                        + "&lang=",
                session.csrfToken(),
                session.key().actor().id());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame);
        parameters.put("page", page);
        guard.render(ctx, "day.jte", parameters);
    }

    private SeeDay question(@Nullable String date) {
        return date == null || date.isEmpty() ? new SeeDay(null) : binder.bind(SeeDay.class, tree("date", date));
    }

    private static long version(Context ctx) {
        String version = new Form(ctx).field("version");
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static String address(Context ctx, SeeDay day, UUID id) {
        String dealer = new Form(ctx).field(DEALER);
        String date = day.date() == null ? "" : "date=" + day.date();
        return ctx.contextPath() + "/day?" + date + (dealer == null || dealer.isEmpty() ? "" : "&dealer=" + dealer)
                + "#a-" + id;
    }

    private static Tree tree(String name, String value) {
        return Tree.Obj.of(Map.of(name, new Tree.Plain(value)));
    }
}
