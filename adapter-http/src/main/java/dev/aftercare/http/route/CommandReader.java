package dev.aftercare.http.route;

import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.http.bind.CommandBinder;
import dev.aftercare.http.bind.Shape;
import dev.aftercare.http.json.Tree;
import dev.aftercare.http.route.Route.From;
import dev.aftercare.port.policy.PolicyKinds;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.policy.RecordPolicy;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts the command of a route together from path, query and body; its faults name the fields as they were sent. */
final class CommandReader {

    private static final String DEFAULT_LIMIT = "50";
    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "limit");

    private final CommandBinder binder;
    private final int longestBody;

    CommandReader(CommandBinder binder, int longestBody) {
        this.binder = binder;
        this.longestBody = longestBody;
    }

    /** What was sent, once its form is known to be right (400, 413, 415). */
    Tree read(Context ctx, Route route) {
        Tree tree = route.input().from() == From.QUERY
                ? query(ctx, route)
                : body(BodyReader.read(ctx, route.input().from(), longestBody), ctx, route);
        return tree;
    }

    /** The command (422). */
    Record bind(Route route, Tree tree) {
        String hidden = hiddenComponent(route);
        try {
            return binder.bind(route.input().command(), tree, exact(route, tree));
        } catch (InvalidInputException invalid) {
            throw hidden.isEmpty() ? invalid : asSent(invalid, hidden);
        }
    }

    private static Tree body(Tree body, Context ctx, Route route) {
        Map<String, Tree> path = path(ctx);
        String into = route.input().into();
        if (!into.isEmpty()) {
            Map<String, Tree> fields = new LinkedHashMap<>(path);
            fields.put(into, body);
            Set<String> twice = new HashSet<>();
            route.besideTheBody().forEach(name -> {
                List<String> values = ctx.queryParams(name);
                if (!values.isEmpty()) {
                    fields.put(name, new Tree.Plain(values.get(0)));
                }
                if (values.size() > 1) {
                    twice.add(name);
                }
            });
            return new Tree.Obj(fields, twice);
        }
        if (!(body instanceof Tree.Obj object)) {
            return body;
        }
        Set<String> twice = new HashSet<>(object.twice());
        path.keySet().stream().filter(object.fields()::containsKey).forEach(twice::add);
        return new Tree.Obj(object.with(path).fields(), twice);
    }

    private static Tree query(Context ctx, Route route) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        Set<String> lists = Shape.lists(route.input().command());
        ctx.queryParamMap().forEach((name, values) -> {
            boolean many = lists.contains(name);
            List<Tree> given = values.stream().<Tree>map(Tree.Plain::new).toList();
            fields.put(name, many ? new Tree.Arr(given) : given.get(0));
            if (values.size() > 1 && !many) {
                twice.add(name);
            }
        });
        if (Shape.names(route.input().command()).contains("limit")
                || !hiddenComponent(route).isEmpty()) {
            fields.putIfAbsent("limit", new Tree.Plain(DEFAULT_LIMIT));
        }
        fields.putAll(path(ctx));
        String page = hiddenComponent(route);
        return page.isEmpty() ? new Tree.Obj(fields, twice) : withPage(fields, twice, page);
    }

    private static Tree withPage(Map<String, Tree> fields, Set<String> twice, String page) {
        Map<String, Tree> outer = new LinkedHashMap<>(fields);
        Map<String, Tree> inner = new LinkedHashMap<>();
        OF_THE_PAGE.forEach(name -> {
            Tree value = outer.remove(name);
            if (value != null) {
                inner.put(name, value);
            }
        });
        Set<String> twiceInside = new HashSet<>(twice);
        twiceInside.retainAll(OF_THE_PAGE);
        Set<String> twiceOutside = new HashSet<>(twice);
        twiceOutside.removeAll(OF_THE_PAGE);
        outer.put(page, new Tree.Obj(inner, twiceInside));
        return new Tree.Obj(outer, twiceOutside);
    }

    private static Map<String, Tree> path(Context ctx) {
        Map<String, Tree> path = new HashMap<>();
        ctx.pathParamMap().forEach((name, value) -> path.put(name, new Tree.Plain(value)));
        return path;
    }

    /** The component that callers do not see: what the body is, or which page. */
    static String hiddenComponent(Route route) {
        String into = route.input().into();
        boolean isPage = route.input().command() == PageOf.class;
        return !into.isEmpty() || isPage
                ? into
                : Shape.pageOf(route.input().command()).orElse("");
    }

    private static InvalidInputException asSent(InvalidInputException invalid, String hidden) {
        List<FieldFault> faults = invalid.faults().stream()
                .map(fault -> new FieldFault(
                        fault.field().equals(hidden)
                                ? ""
                                : fault.field().startsWith(hidden + ".")
                                        ? fault.field().substring(hidden.length() + 1)
                                        : fault.field(),
                        fault.code(),
                        fault.value(),
                        fault.arguments()))
                .toList();
        return new InvalidInputException(faults);
    }

    /** A policy's body is the record of its kind. */
    private static Map<Class<?>, Class<?>> exact(Route route, Tree tree) {
        if (route.input().command() != RecordPolicy.class || !(tree instanceof Tree.Obj object)) {
            return Map.of();
        }
        String kind =
                Objects.requireNonNull(object.fields().get("kind")) instanceof Tree.Plain plain ? plain.value() : "";
        Optional<Class<?>> type = PolicyKinds.ofCode(kind).map(PolicyKind::type);
        return Map.of(
                Record.class,
                type.orElseThrow(() ->
                        new InvalidInputException(List.of(FieldFault.of("kind", FaultCode.UNKNOWN_POLICY, kind)))));
    }
}
