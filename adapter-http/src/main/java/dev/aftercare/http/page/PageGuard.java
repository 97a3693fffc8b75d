package dev.aftercare.http.page;

import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.problem.Problem;
import dev.aftercare.http.problem.ProblemWriter;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.usecase.call.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.function.Supplier;

/** Guards pages: their language, their head, and problems as pages. Thread-safe. */
final class PageGuard {

    private static final String LANGUAGE = "aftercare_lang";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private final ProblemWriter problems;
    private final Supplier<String> requestIds;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.aftercare.http.templates");

    PageGuard(ProblemWriter problems, Supplier<String> requestIds) {
        this.problems = problems;
        this.requestIds = requestIds;
    }

    Handler guard(Handler handler) {
        return ctx -> {
            Exchange.begin(ctx, requestIds, language(ctx));
            head(ctx);
            try {
                handler.handle(ctx);
            } catch (Exception failure) {
                answer(ctx, problems.problem(ctx, ProblemWriter.unchecked(failure)));
            }
            Exchange.end(ctx);
        };
    }

    /** Whether the address or the browser says which language was chosen here. */
    boolean isLanguageChosen(Context ctx) {
        return ctx.queryParam("lang") != null || ctx.cookie(LANGUAGE) != null;
    }

    /** Answers with a page. */
    void render(Context ctx, String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        templates.render(template, parameters, html);
        ctx.result(html.toString()).contentType("text/html; charset=utf-8");
    }

    /** The frame of a message. The other language is at the same address, but not where there is no page to be got. */
    private static Frame frame(Context ctx, Problem problem) {
        EdgeTexts texts = EdgeTexts.of(Exchange.of(ctx).language());
        String base = ctx.contextPath();
        String otherLanguage = reads(ctx) ? "?lang=" : base + "/day?lang=";
        return new Frame(texts, base, problem.title(), otherLanguage, null, null);
    }

    private void answer(Context ctx, Problem problem) {
        if (problem.status() == 401 && reads(ctx)) {
            ctx.redirect(ctx.contextPath() + "/login", HttpStatus.SEE_OTHER);
            return;
        }
        ctx.status(problem.status());
        render(
                ctx,
                "message.jte",
                Map.of(
                        "frame",
                        frame(ctx, problem),
                        "problem",
                        problem,
                        "requestId",
                        Exchange.of(ctx).requestId()));
    }

    private static boolean reads(Context ctx) {
        return ctx.method().name().matches("GET|HEAD");
    }

    /** What the address says, else what the browser was told before, else what the browser says. */
    private static Language language(Context ctx) {
        String wanted = ctx.queryParam("lang");
        if (wanted != null && wanted.matches("zh|en")) {
            ctx.addHeader(
                    "Set-Cookie",
                    LANGUAGE + "=" + wanted + "; Path=" + ctx.contextPath()
                            + "/; Max-Age=31536000; SameSite=Strict; HttpOnly");
            return Language.ofTag(wanted);
        }
        String before = ctx.cookie(LANGUAGE);
        return before != null && before.matches("zh|en")
                ? Language.ofTag(before)
                : Exchange.languageOf(ctx.header("Accept-Language"));
    }

    private static void head(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Content-Language", Exchange.of(ctx).language().tag());
    }
}
