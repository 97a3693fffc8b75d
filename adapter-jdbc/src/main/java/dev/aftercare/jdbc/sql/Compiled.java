package dev.aftercare.jdbc.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the driver wants it, and the places at which each named parameter stands.
 *
 * @param places counted from 1, by name
 * @param whoever whether it works on rows of any organisation in every scope
 */
record Compiled(String sql, Map<String, int[]> places, boolean whoever) {

    private static final Pattern PARAMETER = Pattern.compile(":([a-z]\\w*)");

    /** Turns {@code :name} into placeholders. */
    static Compiled of(String named, boolean whoever) {
        Map<String, List<Integer>> found = new HashMap<>();
        StringBuilder sql = new StringBuilder(named.length());
        Matcher matcher = PARAMETER.matcher(named);
        int place = 0;
        while (matcher.find()) {
            place++;
            found.computeIfAbsent(matcher.group(1), name -> new ArrayList<>()).add(place);
            matcher.appendReplacement(sql, "?");
        }
        matcher.appendTail(sql);
        Map<String, int[]> places = new HashMap<>();
        found.forEach((name, all) ->
                places.put(name, all.stream().mapToInt(Integer::intValue).toArray()));
        return new Compiled(sql.toString(), Map.copyOf(places), whoever);
    }

    boolean names(String parameter) {
        return places.containsKey(parameter);
    }
}
