package dev.aftercare.http;

import dev.aftercare.http.problem.ProblemMapping;
import dev.aftercare.http.text.Wording;

/**
 * How the edge behaves.
 *
 * @param secureCookies whether browsers reach the server by TLS, itself or through a proxy
 * @param longestBody the most bytes of a body
 * @param problems what failures are answered with
 */
public record ServerSettings(boolean secureCookies, int longestBody, ProblemMapping problems, Wording wording) {

    private static final int QUARTER_MEGABYTE = 256 * 1024;

    /** Plain HTTP on this machine, bodies up to 256 KiB, the standard problems. */
    public static ServerSettings standard() {
        Wording wording = Wording.standard();
        return new ServerSettings(false, QUARTER_MEGABYTE, ProblemMapping.standard(wording), wording);
    }

    /** The same behind TLS. */
    public ServerSettings behindTls() {
        return new ServerSettings(true, longestBody, problems, wording);
    }

    /** The same with another mapping of failures. */
    public ServerSettings mapping(ProblemMapping newProblems) {
        return new ServerSettings(secureCookies, longestBody, newProblems, wording);
    }
}
