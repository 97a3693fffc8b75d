package dev.aftercare.http.page;

import dev.aftercare.http.problem.EdgeException;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form without a session comes from our own page: nobody is to be signed in from another site's. Browsers say
 * so by {@code Sec-Fetch-Site}, but over TLS and to this machine only; over plain HTTP the {@code Origin} says it, which
 * is {@code null} where the page forbids all referrers (ours do not), or else the {@code Referer}. What says nothing is
 * no browser's form; a program sends its key with each request and needs no session.
 */
final class OwnForm {

    private OwnForm() {}

    /** Throws 403 where the form is another site's, or nothing shows that it is ours. */
    static void require(Context ctx) {
        if (!isOwn(ctx)) {
            throw EdgeException.of(403, "cross-site");
        }
    }

    private static boolean isOwn(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null) {
            return site.matches("same-origin|none");
        }
        String origin = ctx.header("Origin");
        return isHere(origin == null ? ctx.header("Referer") : origin, ctx.header("Host"));
    }

    private static boolean isHere(@Nullable String address, @Nullable String host) {
        if (address == null || host == null) {
            return false;
        }
        try {
            String authority = new URI(address).getRawAuthority();
            return authority != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.strip().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
