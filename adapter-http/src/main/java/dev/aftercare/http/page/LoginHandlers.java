package dev.aftercare.http.page;

import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.http.text.EdgeTexts;
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
        OwnForm.require(ctx);
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

    private void show(Context ctx, boolean wrong) {
        Map<String, Object> parameters = new HashMap<>();
        EdgeTexts texts = EdgeTexts.of(Exchange.of(ctx).language());
        String base = ctx.contextPath();
        parameters.put("frame", new Frame(texts, base, texts.get("page.sign-in"), base + "/login?lang=", null, null));
        parameters.put("wrong", wrong);
        guard.render(ctx, "login.jte", parameters);
    }
}
