package dev.aftercare.http.page;

import dev.aftercare.http.problem.ProblemWriter;
import dev.aftercare.http.route.Reads;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.http.text.Wording;
import dev.aftercare.usecase.Crm;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The pages of the web console. */
public final class Pages {

    private Pages() {}

    /** Adds sign-in, sign-out, the day, the lists behind its numbers, the customer's own page, the data of a person, and the style sheet. */
    public static void add(RoutesConfig routes, Crm crm, SignIn signIn, ProblemWriter problems, Wording wording) {
        PageGuard guard = new PageGuard(problems, crm::newRequestId);
        LoginHandlers login = new LoginHandlers(guard, signIn);
        PageCalls calls = new PageCalls(signIn);
        DayHandlers day = new DayHandlers(guard, calls, crm, wording);
        ListHandlers lists = new ListHandlers(guard, calls, crm);
        Reads.add(routes, "/", guard.guard(ctx -> ctx.redirect(ctx.contextPath() + "/day", HttpStatus.SEE_OTHER)));
        Reads.add(routes, "/login", guard.guard(login::form));
        routes.post("/login", guard.guard(login::open));
        routes.post("/logout", guard.guard(login::close));
        Reads.add(routes, "/day", guard.guard(day::show));
        Reads.add(routes, "/day/house", guard.guard(lists.house()));
        Reads.add(routes, "/day/calls", guard.guard(lists.followUps()));
        Reads.add(routes, "/day/complaints", guard.guard(lists.complaints()));
        Reads.add(routes, "/day/services", guard.guard(lists.services()));
        Reads.add(routes, "/day/warranties", guard.guard(lists.warranties()));
        MyHandlers my = new MyHandlers(guard, signIn, crm);
        Reads.add(routes, "/my", guard.guard(my::show));
        Reads.add(routes, "/my/{token}", guard.guard(my::open));
        Reads.add(routes, "/customers/{customer}/data", guard.guard(new DataHandlers(guard, calls, crm)::show));
        routes.post("/day/{appointment}/arrival", guard.guard(day::arrive));
        routes.post("/day/{appointment}/begin", guard.guard(day::begin));
        byte[] style = resource("aftercare.css");
        Reads.add(routes, "/aftercare.css", guard.guard(ctx -> {
            ctx.header("Cache-Control", "public, max-age=300");
            ctx.result(style).contentType("text/css; charset=utf-8");
        }));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the library's jar", e);
        }
    }
}
