package dev.aftercare.http.route;

import dev.aftercare.http.bind.CommandBinder;
import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.ProblemWriter;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.usecase.Crm;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/** Puts the routes of the table into a server. */
public final class Api {

    private Api() {}

    /** Adds all routes, and problems for every other path and method below {@link Route#BASE}. */
    public static void add(RoutesConfig routes, Crm crm, SignIn signIn, ProblemWriter problems, int longestBody) {
        CommandReader commands = new CommandReader(new CommandBinder(crm.validation()), longestBody);
        routes.before(Route.BASE + "/*", ctx -> {
            if (!isRoute(ctx)) {
                problems.guard(Api::refuse).handle(ctx);
                ctx.skipRemainingHandlers();
            }
        });
        for (Route route : RouteTable.all()) {
            routes.addHttpHandler(
                    HandlerType.findOrCreate(route.method()),
                    route.fullPath(),
                    problems.guard(new ApiHandler(crm, signIn, commands, route)));
        }
    }

    private static boolean isRoute(Context ctx) {
        return RouteTable.all().stream()
                .anyMatch(route -> route.method().equals(ctx.method().name()) && route.matches(path(ctx)));
    }

    /** The path below the context path, as the table has it. */
    private static String path(Context ctx) {
        return ctx.path().substring(ctx.contextPath().length());
    }

    private static void refuse(Context ctx) {
        List<String> methods = RouteTable.all().stream()
                .filter(route -> route.matches(path(ctx)))
                .map(Route::method)
                .distinct()
                .sorted()
                .toList();
        if (methods.isEmpty()) {
            throw EdgeException.of(404, "no-such-path");
        }
        throw EdgeException.of(405, "no-such-method").with("Allow", String.join(", ", methods));
    }
}
