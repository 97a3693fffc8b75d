package dev.aftercare.http.signin;

import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.usecase.accesskey.AccessKeyDesk;
import dev.aftercare.usecase.accesskey.OpenedSession;
import dev.aftercare.usecase.portal.PortalDesk;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who calls from {@code Authorization: Bearer} or the session cookie, and keeps that cookie. Thread-safe. */
public final class SignIn {

    /** The session's cookie. */
    public static final String COOKIE = "aftercare_session";

    /** The header by which a program in a browser sends its CSRF token; forms have a field {@code csrf}. */
    public static final String CSRF_HEADER = "X-CSRF-Token";

    private static final String BEARER = "bearer ";

    private static final String LINK_COOKIE = "aftercare_my";

    private final AccessKeyDesk keys;
    private final PortalDesk links;
    private final boolean secure;

    /** Sign-in with the keys and the links of the desks; {@code secure} where browsers reach the server by TLS. */
    public SignIn(AccessKeyDesk keys, PortalDesk links, boolean secure) {
        this.keys = keys;
        this.links = links;
        this.secure = secure;
    }

    /** Who calls the API; 401 without a valid key or session, 403 where a session writes without its token. */
    public Caller caller(Context ctx, boolean writes) {
        String authorization = ctx.header("Authorization");
        if (authorization != null) {
            return keys.authenticate(bearer(authorization)).map(Caller::of).orElseThrow(EdgeException::unauthenticated);
        }
        OpenedSession session = session(ctx).orElseThrow(EdgeException::unauthenticated);
        if (writes) {
            requireToken(session, ctx.header(CSRF_HEADER));
        }
        return Caller.of(session.key());
    }

    /** The customer who calls the API with the token of a link; 401 alike for one that is wrong, over or taken back (CUS-11). */
    public Caller customer(Context ctx) {
        return Optional.ofNullable(ctx.header("Authorization"))
                .flatMap(authorization -> links.authenticate(bearer(authorization)))
                .map(Caller::of)
                .orElseThrow(EdgeException::unauthenticated);
    }

    /** The customer who looks at a page, by the token in the header or in the cookie. */
    public Optional<Caller> visitor(Context ctx) {
        String authorization = ctx.header("Authorization");
        return Optional.ofNullable(authorization == null ? ctx.cookie(LINK_COOKIE) : bearer(authorization))
                .flatMap(links::authenticate)
                .map(Caller::of);
    }

    /**
     * Gives the browser the token of a link, for as long as it is open, so that the address need not have it; false where the link is not
     * valid. The cookie comes along when the customer comes from elsewhere, as links do.
     */
    public boolean welcome(Context ctx, String token) {
        boolean isValid = links.authenticate(token).isPresent();
        if (isValid) {
            ctx.addHeader(
                    "Set-Cookie",
                    LINK_COOKIE + "=" + token + "; Path=" + ctx.contextPath() + "/my; HttpOnly; SameSite=Lax"
                            + (secure ? "; Secure" : ""));
        }
        return isValid;
    }

    /** The browser session of a request. */
    public Optional<OpenedSession> session(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE)).flatMap(keys::findSession);
    }

    /** Throws 403 where {@code token} is not the session's. */
    public static void requireToken(OpenedSession session, @Nullable String token) {
        byte[] expected = session.csrfToken().getBytes(StandardCharsets.UTF_8);
        byte[] given = String.valueOf(token).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            throw EdgeException.of(403, "csrf-token");
        }
    }

    /**
     * Opens a session with a key, gives the browser its cookie, and ends the session that it had; false where the key is
     * not valid.
     */
    public boolean open(Context ctx, String keySecret) {
        Optional<OpenedSession> session = keys.openSession(keySecret);
        session.ifPresent(opened -> {
            session(ctx).map(OpenedSession::secret).ifPresent(keys::closeSession);
            cookie(ctx, opened.secret(), AccessKeyDesk.SESSION.toSeconds());
        });
        return session.isPresent();
    }

    /** Ends a session and takes its cookie back. */
    public void close(Context ctx, OpenedSession session) {
        keys.closeSession(session.secret());
        cookie(ctx, "", 0);
    }

    private void cookie(Context ctx, String value, long seconds) {
        ctx.addHeader(
                "Set-Cookie",
                COOKIE + "=" + value + "; Path=" + ctx.contextPath() + "/; Max-Age=" + seconds
                        + "; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : ""));
    }

    private static String bearer(String authorization) {
        boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? authorization.substring(BEARER.length()).strip() : "";
    }
}
