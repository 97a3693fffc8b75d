package dev.aftercare.http.problem;

import dev.aftercare.usecase.call.Language;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every request has: a name by which it is found again, and the language of its answer. */
public record Exchange(String requestId, Language language) {

    /** The header that names a request. */
    public static final String REQUEST_ID = "X-Request-Id";

    /** Set where the body of a request was read to its end. */
    public static final String BODY_READ = "aftercare.body-read";

    private static final String ATTRIBUTE = Exchange.class.getName();

    /** The exchange of {@code ctx}; a request that brings no usable id gets a fresh one. Sets the headers that all answers have. */
    public static Exchange begin(Context ctx, Supplier<String> freshId) {
        return begin(ctx, freshId, languageOf(ctx.header("Accept-Language")));
    }

    /** The exchange of {@code ctx}, answered in a language that was chosen otherwise. */
    public static Exchange begin(Context ctx, Supplier<String> freshId, Language language) {
        Exchange exchange = named(ctx.header(REQUEST_ID), freshId, language);
        ctx.attribute(ATTRIBUTE, exchange);
        ctx.disableCompression();
        ctx.header(REQUEST_ID, exchange.requestId());
        ctx.header("Cache-Control", "no-store");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Vary", "Accept-Language");
        return exchange;
    }

    /** An exchange under the id that the request brought, or a fresh one where it brought none that is usable. */
    public static Exchange named(@Nullable String given, Supplier<String> freshId, Language language) {
        return new Exchange(given != null && given.matches("[A-Za-z0-9._:-]{1,100}") ? given : freshId.get(), language);
    }

    /**
     * Tells the length of the answer, which then leaves whole. Answers are not compressed: pages carry tokens beside what
     * others wrote. Where a request is refused before its body was read, the connection is not used again.
     */
    public static void end(Context ctx) {
        boolean sent = ctx.contentLength() > 0 || ctx.header("Transfer-Encoding") != null;
        if (sent && ctx.statusCode() >= 400 && ctx.attribute(BODY_READ) == null) {
            ctx.header("Connection", "close");
        }
        InputStream answer = ctx.resultInputStream();
        if (answer instanceof ByteArrayInputStream whole) {
            ctx.header("Content-Length", String.valueOf(whole.available()));
        }
    }

    /** The exchange that was begun for {@code ctx}. */
    public static Exchange of(Context ctx) {
        return Objects.requireNonNull(ctx.<Exchange>attribute(ATTRIBUTE));
    }

    /** The language that is wanted most of those that we have; English where nothing is said or readable. */
    public static Language languageOf(@Nullable String accepted) {
        if (accepted == null || accepted.length() > 1000) {
            return Language.ENGLISH;
        }
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> range.matches("(zh|en)(-.*)?"))
                    .findFirst()
                    .map(Language::ofTag)
                    .orElse(Language.ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return Language.ENGLISH;
        }
    }
}
