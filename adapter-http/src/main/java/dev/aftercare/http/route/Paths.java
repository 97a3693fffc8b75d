package dev.aftercare.http.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which methods a path has. Every request asks, so that it goes down part by part, and does not try the paths of all
 * routes. Safe for use by many threads once it is made.
 */
final class Paths {

    private static final String PARAMETER = "{}";

    private final Map<String, Paths> below = new HashMap<>();
    private final Set<String> methods = new TreeSet<>();

    private Paths() {}

    static Paths of(List<Route> routes) {
        Paths root = new Paths();
        for (Route route : routes) {
            Paths end = root;
            for (String part : parts(route.fullPath())) {
                String name = part.startsWith("{") ? PARAMETER : part;
                end = end.below.computeIfAbsent(name, unused -> new Paths());
            }
            end.methods.add(route.method());
        }
        return root;
    }

    /** The methods of all routes with that path, in the order of the alphabet; none where no route has it. */
    Set<String> methods(String fullPath) {
        Set<String> found = new TreeSet<>();
        collect(parts(fullPath), found);
        return found;
    }

    private void collect(List<String> parts, Set<String> found) {
        if (parts.isEmpty()) {
            found.addAll(methods);
            return;
        }
        String part = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        Paths named = below.get(part);
        if (named != null) {
            named.collect(rest, found);
        }
        Paths any = below.get(PARAMETER);
        if (any != null && any != named && !part.isEmpty()) {
            any.collect(rest, found);
        }
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
