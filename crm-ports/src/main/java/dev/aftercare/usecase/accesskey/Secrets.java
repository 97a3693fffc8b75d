package dev.aftercare.usecase.accesskey;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Secrets: 256 random bits behind a prefix by which people and scanners recognise them, kept as SHA-256 only. */
public final class Secrets {

    /** How many bytes of chance a secret has. */
    public static final int BYTES = 32;

    static final String KEY_PREFIX = "aftercare_";
    static final String SESSION_PREFIX = "session_";

    private static final String BITS = "[A-Za-z0-9_-]{43}";

    private Secrets() {}

    /** The secret made of so many bytes of chance, behind its prefix. */
    public static String of(String prefix, byte[] bits) {
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whether a text has the form of a secret with that prefix. */
    public static boolean isSecret(String prefix, String text) {
        return text.startsWith(prefix) && text.substring(prefix.length()).matches(BITS);
    }

    /** SHA-256 in hex. */
    public static String hash(String secret) {
        return Hashing.sha256().hashString(secret, StandardCharsets.UTF_8).toString();
    }

    /** The token that a form carries: of the same session, and it does not lead back to the session's secret. */
    static String csrfToken(String sessionSecret) {
        return hash("csrf:" + sessionSecret);
    }
}
