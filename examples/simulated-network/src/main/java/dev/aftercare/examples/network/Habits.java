package dev.aftercare.examples.network;

import dev.aftercare.domain.network.Grade;
import java.util.List;

/**
 * What a dealer is like: its size, and how well it works.
 *
 * @param share of the network's cars, against the shares of the others
 * @param reportsVisits whether it leads visits in a system of its own and reports them when they are over
 * @param careful how often the work is right the first time
 */
record Habits(
        String code,
        String name,
        String region,
        String province,
        Grade grade,
        int share,
        boolean reportsVisits,
        double careful) {

    private static final List<Habits> KNOWN = List.of(
            new Habits("CQ01", "重庆渝北店", "西南", "渝", Grade.A, 5, false, 0.985),
            new Habits("SH01", "上海浦东店", "华东", "沪", Grade.B, 3, false, 0.96),
            new Habits("GZ01", "广州天河店", "华南", "粤", Grade.C, 2, true, 0.94));

    private static final int SMALL = 1;

    /** The habits of the dealer with that number: the known ones first, then small ones of their kind. */
    static Habits of(int number) {
        if (number < KNOWN.size()) {
            return KNOWN.get(number);
        }
        Habits kind = KNOWN.get(number % KNOWN.size());
        String code = kind.code().substring(0, 2) + String.format("%02d", 2 + number / KNOWN.size());
        return new Habits(
                code,
                kind.name() + number,
                kind.region(),
                kind.province(),
                Grade.D,
                SMALL,
                kind.reportsVisits(),
                kind.careful());
    }

    /** Bays, and technicians, for so many cars. */
    static int baysFor(int cars) {
        return Math.max(2, (cars + 299) / 300);
    }
}
