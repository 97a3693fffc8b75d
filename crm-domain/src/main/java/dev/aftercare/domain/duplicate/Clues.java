package dev.aftercare.domain.duplicate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The clues that two records of one person share some of, however badly one is written: only records with a clue in common
 * are compared. A clue joins two things known of a record, so that few strangers share it; between all of them, two fields
 * of a record may be wrong or missing in nearly any combination.
 */
final class Clues {

    private static final int NAME_LETTERS = 4;
    private static final int PHRASE_LETTERS = 6;
    private static final String NONE = "";

    /** One way to look for what belongs together. */
    @FunctionalInterface
    interface Clue {
        /** Hands each clue of that way to {@code found}: none where too little is known. */
        void of(Traits traits, Consumer<String> found);
    }

    private Clues() {}

    /** All ways, the surest first. */
    static List<Clue> all() {
        return List.of(
                (traits, found) -> each(traits, MatchField.PHONE, found),
                (traits, found) -> each(traits, MatchField.EMAIL, found),
                (traits, found) -> each(traits, MatchField.COMPANY_CODE, found),
                (traits, found) -> each(traits, MatchField.PLATE, found),
                (traits, found) -> found.accept(company(traits)),
                (traits, found) -> found.accept(traits.first(MatchField.BIRTHDAY)),
                (traits, found) -> found.accept(bothNames(traits)),
                namedAnd(traits -> traits.first(MatchField.POST_CODE)),
                namedAnd(traits -> phrase(traits, MatchField.TOWN)),
                namedAnd(traits -> phrase(traits, MatchField.STREET)),
                namedAnd(traits -> phrase(traits, MatchField.PREMISES)),
                namedAnd(Clues::yearOfBirth),
                namedAnd(Clues::dayOfBirth),
                (traits, found) ->
                        found.accept(pair(phrase(traits, MatchField.STREET), traits.first(MatchField.HOUSE_NUMBER))),
                (traits, found) ->
                        found.accept(pair(phrase(traits, MatchField.STREET), phrase(traits, MatchField.TOWN))),
                (traits, found) ->
                        found.accept(pair(phrase(traits, MatchField.STREET), traits.first(MatchField.POST_CODE))),
                (traits, found) ->
                        found.accept(pair(phrase(traits, MatchField.PREMISES), traits.first(MatchField.POST_CODE))),
                (traits, found) ->
                        found.accept(pair(phrase(traits, MatchField.PREMISES), phrase(traits, MatchField.TOWN))));
    }

    /** The keys of all clues of a record; two records with a key in common share a clue. */
    static Set<Long> keys(Traits traits) {
        Set<Long> keys = new HashSet<>();
        List<Clue> ways = all();
        for (int way = 0; way < ways.size(); way++) {
            int kind = traits.isCompany() ? -1 - way : way;
            ways.get(way).of(traits, text -> {
                if (!text.isEmpty()) {
                    keys.add(Keys.of(kind, text));
                }
            });
        }
        return keys;
    }

    /** By what a block that is too large is put in order, so that neighbours are the likeliest. */
    static List<Function<Traits, String>> orders() {
        return List.of(
                traits -> traits.first(MatchField.BIRTHDAY) + traits.first(MatchField.GIVEN_NAME),
                traits -> bothNames(traits) + traits.first(MatchField.PHONE),
                traits -> traits.first(MatchField.STREET) + traits.first(MatchField.HOUSE_NUMBER));
    }

    private static void each(Traits traits, MatchField field, Consumer<String> found) {
        for (String value : traits.values(field)) {
            found.accept(value);
        }
    }

    /** A clue for each of the names, as family and given name are often mixed up. */
    private static Clue namedAnd(Function<Traits, String> other) {
        return (traits, found) -> {
            String more = other.apply(traits);
            found.accept(pair(start(traits.first(MatchField.FAMILY_NAME), NAME_LETTERS), more));
            found.accept(pair(start(traits.first(MatchField.GIVEN_NAME), NAME_LETTERS), more));
        };
    }

    private static String bothNames(Traits traits) {
        String family = start(traits.first(MatchField.FAMILY_NAME), NAME_LETTERS);
        String given = start(traits.first(MatchField.GIVEN_NAME), NAME_LETTERS);
        return family.compareTo(given) <= 0 ? pair(family, given) : pair(given, family);
    }

    private static String company(Traits traits) {
        return start(traits.first(MatchField.COMPANY_NAME), PHRASE_LETTERS);
    }

    private static String yearOfBirth(Traits traits) {
        return start(traits.first(MatchField.BIRTHDAY), 4);
    }

    private static String dayOfBirth(Traits traits) {
        String born = traits.first(MatchField.BIRTHDAY);
        return born.length() > 4 ? born.substring(4) : NONE;
    }

    private static String phrase(Traits traits, MatchField field) {
        return start(traits.first(field), PHRASE_LETTERS);
    }

    private static String start(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters);
    }

    private static String pair(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? NONE : one + '|' + other;
    }
}
