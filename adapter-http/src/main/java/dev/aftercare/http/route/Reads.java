package dev.aftercare.http.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Routes that only read, beside those of the table. */
public final class Reads {

    private Reads() {}

    /** Answers GET and HEAD alike; left to itself Javalin answers HEAD with 200 and asks no handler. */
    public static void add(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
