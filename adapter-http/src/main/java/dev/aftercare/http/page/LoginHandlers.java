package dev.aftercare.http.page;

import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.usecase.accesskey.OpenedSession;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Signing in with a key by a form, and signing out. */
record LoginHandlers(PageGuard guard, SignIn signIn) {

    void form(Context ctx) {
        show(ctx, false);
    }

    void open(Context ctx) {
        requireOwnForm(ctx);
        String key = Objects.requireNonNullElse(new Form(ctx).field("key"), "").strip();
        if (signIn.open(ctx, key)) {
            ctx.redirect(ctx.contextPath() + "/day", HttpStatus.SEE_OTHER);
        } else {
            ctx.status(401);
            show(ctx, true);
        }
    }

    void close(Context ctx) {
        OpenedSession session = signIn.session(ctx).orElseThrow(EdgeException::unauthenticated);
        SignIn.requireToken(session, new Form(ctx).field("csrf"));
        signIn.close(ctx, session);
        ctx.redirect(ctx.contextPath() + "/login", HttpStatus.SEE_OTHER);
    }

    /** Nobody is to be signed in from another site's page. */
    private static void requireOwnForm(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.matches("same-origin|none")) {
            throw EdgeException.of(403, "cross-site");
        }
    }

    private void show(Context ctx, boolean wrong) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", guard.frame(ctx));
        parameters.put("wrong", wrong);
        guard.render(ctx, "login.jte", parameters);
    }
}
