package dev.aftercare.http.route;

import dev.aftercare.http.bind.CommandBinder;
import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.ProblemWriter;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.usecase.Crm;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;

/** Puts the routes of the table into a server. */
public final class Api {

    private Api() {}

    /** Adds all routes, and problems for every other path and method below {@link Route#BASE}. */
    public static void add(RoutesConfig routes, Crm crm, SignIn signIn, ProblemWriter problems, int longestBody) {
        CommandReader commands = new CommandReader(new CommandBinder(crm.validation()), longestBody);
        Paths paths = Paths.of(RouteTable.all());
        routes.before(Route.BASE + "/*", ctx -> {
            Set<String> methods = paths.methods(path(ctx));
            if (!methods.contains(ctx.method().name())) {
                problems.guard(unused -> refuse(methods)).handle(ctx);
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

    /** The path below the context path, as the table has it. */
    private static String path(Context ctx) {
        return ctx.path().substring(ctx.contextPath().length());
    }

    private static void refuse(Set<String> methods) {
        if (methods.isEmpty()) {
            throw EdgeException.of(404, "no-such-path");
        }
        throw EdgeException.of(405, "no-such-method").with("Allow", String.join(", ", methods));
    }
}
