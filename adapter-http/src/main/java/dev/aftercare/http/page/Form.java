package dev.aftercare.http.page;

import dev.aftercare.http.problem.EdgeException;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** The fields of a form as our own pages send it: plain, in UTF-8. No other body is read. */
record Form(Context ctx) {

    private static final String PLAIN =
            "(?i)application/x-www-form-urlencoded\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?";

    /** The first value of a field; null where it was not sent. */
    @Nullable
    String field(String name) {
        String type = ctx.header("Content-Type");
        if (type != null && !type.strip().matches(PLAIN)) {
            throw EdgeException.of(415, "not-a-form");
        }
        return ctx.formParam(name);
    }
}
