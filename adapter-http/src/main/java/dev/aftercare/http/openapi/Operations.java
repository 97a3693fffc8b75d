package dev.aftercare.http.openapi;

import dev.aftercare.domain.access.Role;
import dev.aftercare.http.bind.Shape;
import dev.aftercare.http.json.Versioned;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.problem.ProblemView;
import dev.aftercare.http.route.Media;
import dev.aftercare.http.route.Route;
import dev.aftercare.http.route.Route.From;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.PermissionTable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Describes one route: what goes in, what comes out, what can go wrong, and who may. */
record Operations(Schemas schemas) {

    private static final String STRING = "string";

    Map<String, Object> of(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", operationId(route));
        operation.put("summary", route.useCase().id());
        operation.put("x-permissions", permissions(route));
        operation.put("parameters", parameters(route));
        if (route.input().from() != From.QUERY) {
            operation.put("requestBody", body(route));
        }
        operation.put("responses", responses(route));
        return operation;
    }

    private static String operationId(Route route) {
        return route.method().toLowerCase(Locale.ROOT) + route.path().replaceAll("[^A-Za-z]+", "-");
    }

    /** A role without an entry may not; the others as far as the entry says. */
    private static Map<String, String> permissions(Route route) {
        Map<String, String> permissions = new TreeMap<>();
        for (Role role : Role.values()) {
            PermissionTable.Reach reach = PermissionTable.standard().reach(role, route.useCase());
            if (reach != PermissionTable.Reach.NONE) {
                permissions.put(role.name(), reach.name().toLowerCase(Locale.ROOT));
            }
        }
        return permissions;
    }

    private List<Map<String, Object>> parameters(Route route) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        addComponents(route, route.input().command(), parameters);
        boolean mayNameDealer =
                route.traits().reach() == Route.Reach.DEALER || route.traits().reach() == Route.Reach.EITHER;
        if (mayNameDealer) {
            parameters.add(header("Aftercare-Dealer", "The dealer, for keys of the network.", false));
        }
        if (route.traits().ifMatch()) {
            parameters.add(header("If-Match", "The ETag that the change is based on.", true));
        }
        if (route.traits().requestKey()) {
            parameters.add(header("Idempotency-Key", "Makes a repeat harmless for 7 days.", false));
        }
        if (route.writes() && route.traits().reach() != Route.Reach.PERSON) {
            parameters.add(header(SignIn.CSRF_HEADER, "The token of the session, for writes with its cookie.", false));
        }
        parameters.add(header("Accept-Language", "zh or en.", false));
        parameters.add(header("X-Request-Id", "Names the request.", false));
        return parameters;
    }

    private void addComponents(Route route, Class<?> record, List<Map<String, Object>> parameters) {
        for (RecordComponent component : record.getRecordComponents()) {
            boolean inPath = route.parameters().contains(component.getName());
            if (!inPath
                    && route.input().from() != From.QUERY
                    && !route.besideTheBody().contains(component.getName())) {
                continue;
            }
            if (component.getType() == PageOf.class) {
                addComponents(route, PageOf.class, parameters);
                continue;
            }
            Map<String, Object> parameter = new LinkedHashMap<>();
            parameter.put("name", inPath ? Route.described(component.getName()) : component.getName());
            parameter.put("in", inPath ? "path" : "query");
            boolean defaulted = component.getName().equals("limit");
            parameter.put("required", inPath || (Schemas.isRequired(component) && !defaulted));
            parameter.put("schema", schemas.property(record, component));
            parameters.add(parameter);
        }
    }

    private static Map<String, Object> header(String name, String description, boolean required) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("name", name);
        header.put("in", "header");
        header.put("required", required);
        header.put("description", description);
        header.put("schema", Map.of("type", STRING));
        return header;
    }

    private Map<String, Object> body(Route route) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("required", route.input().from() == From.BODY);
        body.put("content", Map.of("application/json", Map.of("schema", bodySchema(route))));
        return body;
    }

    private Map<String, Object> bodySchema(Route route) {
        Class<? extends Record> command = route.input().command();
        String into = route.input().into();
        if (!into.isEmpty()) {
            RecordComponent component = List.of(command.getRecordComponents())
                    .get(Shape.names(command).indexOf(into));
            return schemas.reference(component.getType());
        }
        return route.parameters().isEmpty()
                ? schemas.reference(command)
                : schemas.object(command, Set.copyOf(route.parameters()));
    }

    private Map<String, Object> responses(Route route) {
        Map<String, Object> responses = new TreeMap<>();
        responses.put(String.valueOf(route.reply().status()), success(route));
        for (int status : problems(route)) {
            responses.put(
                    String.valueOf(status),
                    Map.of(
                            "description",
                            "Problem",
                            "content",
                            Map.of(ProblemView.TYPE, Map.of("schema", schemas.reference(ProblemView.class)))));
        }
        return responses;
    }

    private Map<String, Object> success(Route route) {
        Map<String, Object> success = new LinkedHashMap<>();
        success.put("description", "Done");
        success.put("headers", headers(route));
        success.put("content", Map.of(route.reply().media().type(), Map.of("schema", answered(route))));
        return success;
    }

    private Map<String, Object> answered(Route route) {
        if (route.reply().media() != Media.JSON) {
            return Map.of("type", STRING);
        }
        Map<String, Object> view = schemas.reference(route.reply().view());
        return route.reply().list()
                ? Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of("items", Map.of("type", "array", "items", view), "next", Map.of("type", STRING)),
                        "required",
                        List.of("items"))
                : view;
    }

    private static Map<String, Object> headers(Route route) {
        Map<String, Object> headers = new TreeMap<>();
        if (!route.reply().list()
                && Versioned.class.isAssignableFrom(route.reply().view())) {
            headers.put("ETag", told("The version, for If-Match."));
        }
        if (!route.reply().at().isEmpty()) {
            headers.put("Location", told("Where what was made is found."));
        }
        headers.put(Exchange.REQUEST_ID, told("Names the request; tell it when you ask about it."));
        return headers;
    }

    private static Map<String, Object> told(String description) {
        return Map.of("description", description, "required", true, "schema", Map.of("type", STRING));
    }

    private static Set<Integer> problems(Route route) {
        Set<Integer> problems = new LinkedHashSet<>(List.of(400, 401, 403, 404, 422, 500, 503));
        if (route.traits().refuses()) {
            problems.add(409);
        }
        if (route.writes()) {
            problems.addAll(List.of(413, 415));
        }
        if (route.traits().ifMatch()) {
            problems.addAll(List.of(412, 428));
        }
        return problems;
    }
}
