package dev.aftercare.http;

import dev.aftercare.http.openapi.Description;
import dev.aftercare.http.page.Pages;
import dev.aftercare.http.problem.ProblemWriter;
import dev.aftercare.http.route.Api;
import dev.aftercare.http.route.Reads;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.usecase.Crm;
import io.javalin.config.JavalinConfig;

/**
 * Puts the REST interface, its description, the health checks and the pages into a Javalin of the host's. All of it lies
 * below the context path of that Javalin, which is set before.
 */
public final class AftercareRoutes {

    private AftercareRoutes() {}

    /** All of it with the standard settings. */
    public static void register(JavalinConfig config, Crm crm) {
        register(config, crm, ServerSettings.standard());
    }

    /** All of it. */
    public static void register(JavalinConfig config, Crm crm, ServerSettings settings) {
        registerApi(config, crm, settings);
        registerPages(config, crm, settings);
    }

    /** What programs need, for a host with pages of its own: {@code /api/v1}, {@code /openapi.json}, {@code /health}. */
    public static void registerApi(JavalinConfig config, Crm crm, ServerSettings settings) {
        ProblemWriter problems = problems(crm, settings);
        Api.add(config.routes, crm, signIn(crm, settings), problems, settings.longestBody());
        Health.add(config.routes, crm, problems);
        Reads.add(
                config.routes,
                "/openapi.json",
                problems.guard(
                        ctx -> ctx.result(Description.json(ctx.contextPath())).contentType("application/json")));
    }

    /** What people need: {@code /}, {@code /login}, {@code /logout}, {@code /day}, {@code /my} and the style sheet. */
    public static void registerPages(JavalinConfig config, Crm crm, ServerSettings settings) {
        Pages.add(config.routes, crm, signIn(crm, settings), problems(crm, settings), settings.wording());
    }

    private static SignIn signIn(Crm crm, ServerSettings settings) {
        return new SignIn(crm.accessKeys(), crm.portal(), settings.secureCookies());
    }

    private static ProblemWriter problems(Crm crm, ServerSettings settings) {
        return new ProblemWriter(settings.problems(), crm::newRequestId);
    }
}
