package dev.aftercare.domain.network;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody can do (技能), how well, and until when (STAFF-4). As a text it is {@code engine}, {@code engine:3} from level 2 on, and
 * {@code engine:3@2027-01-31} where it expires: a plain code is level 1 for good.
 *
 * @param code short, for example {@code engine}
 * @param level 1 to 9, the higher the better
 * @param lastDay the last day on which it counts, in the zone of the organisation; empty where it does not expire
 */
public record Skill(String code, int level, Optional<LocalDate> lastDay) {

    /** The highest level there is. */
    public static final int HIGHEST_LEVEL = 9;

    private static final Pattern FORM = Pattern.compile("([^:@]+)(?::([1-9]))?(?:@([0-9]{4}-[0-9]{2}-[0-9]{2}))?");

    /**
     * @throws IllegalArgumentException if there is no such level
     */
    public Skill {
        if (level < 1 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException(
                    "skill " + code + ": level is " + level + ", allowed are 1 to " + HIGHEST_LEVEL);
        }
    }

    /**
     * The skill of a text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Skill parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("skill \"" + text + "\"; write code, code:level or code:level@last-day");
        }
        try {
            return new Skill(
                    form.group(1),
                    Optional.ofNullable(form.group(2)).map(Integer::parseInt).orElse(1),
                    Optional.ofNullable(form.group(3)).map(LocalDate::parse));
        } catch (DateTimeParseException unknown) {
            throw new IllegalArgumentException("skill \"" + text + "\": there is no such day", unknown);
        }
    }

    /**
     * The skill of a text that a service asks for, which is a code with a level.
     *
     * @throws IllegalArgumentException if it is none, or expires
     */
    public static Skill needed(String text) {
        Skill skill = parse(text);
        if (skill.lastDay.isPresent()) {
            throw new IllegalArgumentException("skill \"" + text + "\" expires; a service asks for code and level");
        }
        return skill;
    }

    /** Whether who has it can do on {@code day} what {@code needed} asks for: the level is enough and it has not expired. */
    public boolean covers(Skill needed, LocalDate day) {
        return code.equals(needed.code) && level >= needed.level && countsOn(day);
    }

    /** Whether it has not expired. */
    boolean countsOn(LocalDate day) {
        return lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The shortest text of it. */
    @Override
    public String toString() {
        return (level == 1 ? code : code + ":" + level)
                + lastDay.map(day -> "@" + day).orElse("");
    }
}
