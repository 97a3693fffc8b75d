package dev.aftercare.http;

import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.ProblemWriter;
import dev.aftercare.http.route.Reads;
import dev.aftercare.usecase.Crm;
import io.javalin.config.RoutesConfig;

/** Whether the process lives, and whether it can work: its storage answers. */
final class Health {

    private Health() {}

    static void add(RoutesConfig routes, Crm crm, ProblemWriter problems) {
        Reads.add(
                routes,
                "/health/live",
                problems.guard(ctx -> ctx.result("{\"status\":\"live\"}").contentType("application/json")));
        Reads.add(routes, "/health/ready", problems.guard(ctx -> {
            try {
                crm.accessKeys().isAnyIssued();
            } catch (RuntimeException silent) {
                throw EdgeException.of(503, "storage-silent").with("Retry-After", "5");
            }
            ctx.result("{\"status\":\"ready\"}").contentType("application/json");
        }));
    }
}
