package dev.aftercare.http;

import dev.aftercare.http.openapi.Description;
import dev.aftercare.http.page.Pages;
import dev.aftercare.http.problem.ProblemWriter;
import dev.aftercare.http.route.Api;
import dev.aftercare.http.route.Reads;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.usecase.Crm;
import io.javalin.config.JavalinConfig;

/** Puts the REST interface, its description, the health checks and the pages into a Javalin of the host's. */
public final class AftercareRoutes {

    private AftercareRoutes() {}

    /** All of it with the standard settings. */
    public static void register(JavalinConfig config, Crm crm) {
        register(config, crm, ServerSettings.standard());
    }

    /** All of it. */
    public static void register(JavalinConfig config, Crm crm, ServerSettings settings) {
        SignIn signIn = new SignIn(crm.accessKeys(), settings.secureCookies());
        ProblemWriter problems = new ProblemWriter(settings.problems(), crm::newRequestId);
        Api.add(config.routes, crm, signIn, problems, settings.longestBody());
        Pages.add(config.routes, crm, signIn, problems, settings.wording());
        Health.add(config.routes, crm, problems);
        Reads.add(
                config.routes,
                "/openapi.json",
                problems.guard(ctx -> ctx.result(Description.json()).contentType("application/json")));
    }
}
