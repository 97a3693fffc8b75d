package dev.aftercare.domain.accesscode;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * What is kept of a one-time code: the SHA-256 of its salt and digits. A million codes are soon tried by who has the seal, so it protects
 * backups, replicas and logs, in which the code is over when they are read, and not a database while the code is valid.
 *
 * @param salt random, of its own for each code
 * @param sha256 in hex
 */
public record CodeSeal(String salt, String sha256) {

    /** How many digits a code has. */
    public static final int DIGITS = 6;

    /** The seal of a code. */
    public static CodeSeal of(String salt, String digits) {
        return new CodeSeal(salt, hash(salt, digits).toString());
    }

    /** Whether {@code digits} are the code; takes as long whether they are or not. */
    public boolean fits(String digits) {
        return HashCode.fromString(sha256).equals(hash(salt, digits)); // compares in constant time
    }

    /** Nothing of the code, so that it may stand in logs. */
    @Override
    public String toString() {
        return "CodeSeal";
    }

    private static HashCode hash(String salt, String digits) {
        return Hashing.sha256().hashString(salt + ":" + digits, StandardCharsets.UTF_8);
    }
}
