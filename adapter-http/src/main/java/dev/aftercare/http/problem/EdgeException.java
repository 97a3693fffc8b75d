package dev.aftercare.http.problem;

import java.util.Map;

/** Something about the request itself is wrong, before or beside what it asks for. */
public final class EdgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> arguments;
    private final transient Map<String, String> headers;

    private EdgeException(int status, String code, Map<String, String> arguments, Map<String, String> headers) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.headers = headers;
    }

    /** A problem with that status and code; texts are found by the code. */
    public static EdgeException of(int status, String code) {
        return new EdgeException(status, code, Map.of(), Map.of());
    }

    /** A problem whose text needs arguments, which are never personal. */
    public static EdgeException of(int status, String code, Map<String, String> arguments) {
        return new EdgeException(status, code, arguments, Map.of());
    }

    /** What the web server found wrong by itself, before or beside our routes. */
    public static EdgeException ofStatus(int status) {
        return of(
                status,
                switch (status) {
                    case 404 -> "no-such-path";
                    case 405 -> "no-such-method";
                    case 413 -> "too-large";
                    case 414 -> "address-too-long";
                    case 431 -> "head-too-large";
                    default -> status < 500 || status == 505 ? "not-understood" : "internal";
                });
    }

    /** 400 for a body that broke off or was not framed right; what follows on its connection cannot be read either. */
    public static EdgeException brokenBody() {
        return of(400, "broken-body").with("Connection", "close");
    }

    /** 401, with how to sign in. */
    public static EdgeException unauthenticated() {
        return of(401, "unauthenticated").with("WWW-Authenticate", "Bearer realm=\"aftercare\"");
    }

    /** The same with a header of the answer. */
    public EdgeException with(String header, String value) {
        return new EdgeException(status, code, arguments, Map.of(header, value));
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What the text needs. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** Headers of the answer. */
    public Map<String, String> headers() {
        return headers;
    }
}
