package dev.aftercare.http.page;

import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.signin.Caller;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.Language;
import dev.aftercare.usecase.portal.Own;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** The page of a customer, who comes with a link: read only, in the language that they asked for or prefer (CUS-11, CUS-2). */
record MyHandlers(PageGuard guard, SignIn signIn, Crm crm) {

    /** Takes the token out of the address: a browser shows, keeps and passes on addresses. */
    void open(Context ctx) {
        if (!signIn.welcome(ctx, ctx.pathParam("token"))) {
            throw notValid();
        }
        ctx.redirect(ctx.contextPath() + "/my", HttpStatus.SEE_OTHER);
    }

    void show(Context ctx) {
        Caller caller = signIn.visitor(ctx).orElseThrow(MyHandlers::notValid);
        Exchange exchange = Exchange.of(ctx);
        Call call = Call.of(caller.actor(), caller.scope())
                .request(exchange.requestId())
                .answeredIn(exchange.language());
        Own own = crm.selfService().own(call);
        Language language = guard.isLanguageChosen(ctx)
                ? exchange.language()
                : own.customer()
                        .wishes()
                        .preferences()
                        .language()
                        .map(Language::ofTag)
                        .orElse(exchange.language());
        ctx.header("Content-Language", language.tag());
        EdgeTexts texts = EdgeTexts.of(language);
        Frame frame = new Frame(
                texts, ctx.contextPath(), own.dealer().profile().name(), ctx.contextPath() + "/my?lang=", null, null);
        guard.render(ctx, "my.jte", Map.of("frame", frame, "page", MyPages.of(crm, call, texts, own)));
    }

    /** One answer for a link that was never there, is over, or was taken back. */
    private static EdgeException notValid() {
        return EdgeException.of(404, "link-not-valid");
    }
}
