package dev.aftercare.domain.duplicate;

/**
 * How often a field agrees, for two records of one person and for two people who have nothing to do with each other.
 * All are probabilities, 0 to 1; what is left to 1 is {@link Agreement#DIFFERENT}. A field that is unknown on one side
 * counts for nothing.
 *
 * @param same of two records of one person: written alike in both
 * @param close of two records of one person: the same but for a slip
 * @param alike of two records of one person: alike; over 0 where strangers can be, or it would rule one person out
 * @param sameByChance of two strangers: the same, where the values themselves do not tell how rare they are; over 0
 * @param closeByChance of two strangers: close
 * @param alikeByChance of two strangers: alike
 * @param rarest how often a stranger has even the rarest value: birthdays are never rarer than one day in two lifetimes
 * @param shared the part of households whose members have this in common as one person would have it; the street's counts for
 *     the whole address
 */
public record FieldOdds(
        double same,
        double close,
        double alike,
        double sameByChance,
        double closeByChance,
        double alikeByChance,
        double rarest,
        double shared) {

    public FieldOdds {
        require("same", same);
        require("close", close);
        require("alike", alike);
        require("sameByChance", sameByChance);
        require("closeByChance", closeByChance);
        require("alikeByChance", alikeByChance);
        require("rarest", rarest);
        require("shared", shared);
        if (same + close + alike >= 1
                || sameByChance + closeByChance + alikeByChance >= 1
                || sameByChance == 0
                || (close == 0) != (closeByChance == 0)
                || (alike == 0) != (alikeByChance == 0)
                || rarest == 0) {
            throw new IllegalArgumentException("odds of a field: same " + same + ", close " + close + ", alike " + alike
                    + ", by chance " + sameByChance + ", " + closeByChance + ", " + alikeByChance
                    + ": each three must be under 1, and same by chance and rarest over 0");
        }
    }

    private static void require(String name, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("odds of a field: " + name + " is " + probability + ", expected 0 to 1");
        }
    }

    /**
     * How much more often one person's two records agree so than two strangers': over 1 speaks for one person.
     *
     * @param chance how often a stranger has the value that is the same
     */
    double ratio(Agreement agreement, double chance) {
        return switch (agreement) {
            case SAME -> same / Math.max(chance, rarest);
            case CLOSE -> close / closeByChance;
            case ALIKE -> alike / alikeByChance;
            case DIFFERENT -> (1 - same - close - alike) / (1 - chance - closeByChance - alikeByChance);
        };
    }
}
