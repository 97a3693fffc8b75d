package dev.aftercare.http.openapi;

import dev.aftercare.http.json.JsonWriter;
import dev.aftercare.http.problem.ProblemView;
import dev.aftercare.http.route.Route;
import dev.aftercare.http.route.RouteTable;
import dev.aftercare.http.signin.SignIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The description of the API (OpenAPI 3.1), made once from the table of routes. */
public final class Description {

    private static final Map<String, Object> DOCUMENT = describe();

    private Description() {}

    /** The document of an API below a context path, which is empty for the root. */
    public static byte[] json(String contextPath) {
        Map<String, Object> document = new LinkedHashMap<>(DOCUMENT);
        document.put("servers", List.of(Map.of("url", contextPath.isEmpty() ? "/" : contextPath)));
        return JsonWriter.write(document);
    }

    private static Map<String, Object> describe() {
        Schemas schemas = new Schemas();
        Operations operations = new Operations(schemas);
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Route route : RouteTable.all()) {
            paths.computeIfAbsent(route.describedPath(), path -> new LinkedHashMap<>())
                    .put(route.method().toLowerCase(Locale.ROOT), operations.of(route));
        }
        schemas.reference(ProblemView.class);
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas.components());
        components.put("securitySchemes", security());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Aftercare", "version", "1", "description", overview()));
        document.put("security", List.of(Map.of("key", List.of()), Map.of("session", List.of())));
        document.put("paths", paths);
        document.put("components", components);
        return document;
    }

    private static Map<String, Object> security() {
        Map<String, Object> schemes = new LinkedHashMap<>();
        schemes.put("key", Map.of("type", "http", "scheme", "bearer", "description", "An access key."));
        schemes.put(
                "session",
                Map.of(
                        "type",
                        "apiKey",
                        "in",
                        "cookie",
                        "name",
                        SignIn.COOKIE,
                        "description",
                        "A browser session; writes need " + SignIn.CSRF_HEADER + "."));
        return schemes;
    }

    private static String overview() {
        return "Errors come in one order: 401, 400, 422, 403, 404, 428, 412, 409. Unknown and foreign things answer the"
                + " same 404. A key of the network names the dealer it acts for by Aftercare-Dealer.";
    }
}
