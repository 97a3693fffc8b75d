package dev.aftercare.http.signin;

import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.usecase.accesskey.AccessKeyDesk;
import dev.aftercare.usecase.accesskey.OpenedSession;
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

    private final AccessKeyDesk keys;
    private final boolean secure;

    /** Sign-in with the keys of a desk; {@code secure} where browsers reach the server by TLS. */
    public SignIn(AccessKeyDesk keys, boolean secure) {
        this.keys = keys;
        this.secure = secure;
    }

    /** Who calls the API; 401 without a valid key or session, 403 where a session writes without its token. */
    public Caller caller(Context ctx, boolean writes) {
        String authorization = ctx.header("Authorization");
        if (authorization != null) {
            return new Caller(
                    keys.authenticate(bearer(authorization)).orElseThrow(EdgeException::unauthenticated),
                    Optional.empty());
        }
        OpenedSession session = session(ctx).orElseThrow(EdgeException::unauthenticated);
        if (writes) {
            requireToken(session, ctx.header(CSRF_HEADER));
        }
        return new Caller(session.key(), Optional.of(session));
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
