package dev.aftercare.domain.staff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.network.StaffId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is asked next to take over a piece of work (NET-3). Whether somebody can take it, the work itself says: who cannot is passed over and
 * keeps their turn.
 *
 * @param successors in the order in which they are asked; with {@link HandOverRule#TO_PERSON} one
 * @param load how many pieces of open work each has by now; who is not in it has none
 */
public record Succession(HandOverRule rule, List<StaffId> successors, Map<StaffId, Integer> load) {

    private static final Comparator<StaffId> BY_ID = Comparator.comparing(StaffId::toString);

    public Succession {
        successors = ImmutableList.copyOf(successors);
        load = ImmutableMap.copyOf(load);
    }

    /** The beginning: {@code successors} in the order of their ids. */
    public static Succession among(HandOverRule rule, List<StaffId> successors, Map<StaffId, Integer> load) {
        return new Succession(rule, successors.stream().sorted(BY_ID).toList(), load);
    }

    /** In which order they are asked for the next piece. */
    public List<StaffId> inTurn() {
        return rule == HandOverRule.BY_LOAD
                ? successors.stream()
                        .sorted(Comparator.comparing(this::loadOf).thenComparing(BY_ID))
                        .toList()
                : successors;
    }

    /** The same after {@code chosen} took a piece: asked last in the next round, and with one piece more. */
    public Succession after(StaffId chosen) {
        List<StaffId> next = new ArrayList<>(successors);
        next.remove(chosen);
        next.add(chosen);
        Map<StaffId, Integer> more = new HashMap<>(load);
        more.merge(chosen, 1, Integer::sum);
        return new Succession(rule, next, more);
    }

    private int loadOf(StaffId person) {
        return load.getOrDefault(person, 0);
    }
}
