package dev.aftercare.domain.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part that work needs, and how many (备件, APT-5b).
 *
 * @param number the part's number, as the supplier of parts knows it: 1 to 40 characters
 * @param quantity 1 to 999
 */
public record PartNeed(String number, int quantity) {

    /** The longest number. */
    public static final int LONGEST_NUMBER = 40;

    /** The most of one part. */
    public static final int MOST = 999;

    /**
     * @throws IllegalArgumentException if number or quantity is out of range
     */
    public PartNeed {
        if (number.isBlank() || number.length() > LONGEST_NUMBER || quantity < 1 || quantity > MOST) {
            throw new IllegalArgumentException("part " + number + ", " + quantity + " times; a number has 1 to "
                    + LONGEST_NUMBER + " characters, and a quantity is 1 to " + MOST);
        }
    }

    /** Each part once, in the order of numbers; what several need is added up, to {@link #MOST} at most. */
    public static List<PartNeed> together(Collection<PartNeed> needs) {
        Map<String, Integer> quantities = new TreeMap<>();
        needs.forEach(need -> quantities.merge(need.number(), need.quantity(), (a, b) -> Math.min(MOST, a + b)));
        return quantities.entrySet().stream()
                .map(entry -> new PartNeed(entry.getKey(), entry.getValue()))
                .toList();
    }
}
