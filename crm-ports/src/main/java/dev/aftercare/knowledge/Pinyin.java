package dev.aftercare.knowledge;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.Transliterator;
import dev.aftercare.domain.customer.NameReadings;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Chinese names as they are read, by the transliterations of the Unicode consortium, of which one is for surnames. They take some
 * hundred microseconds, so what was read is kept; surnames repeat. Thread-safe.
 */
final class Pinyin implements NameReadings {

    private static final int MOST_KEPT = 20_000;
    private static final String WITHOUT_TONES = "; Latin-ASCII";
    private static final Splitter BETWEEN_SYLLABLES =
            Splitter.onPattern("[^a-z]+").omitEmptyStrings();

    /** The library's rules for surnames know simplified characters only. */
    private final Transliterator surnames = Transliterator.getInstance("Hant-Hans; Han-Latin/Names" + WITHOUT_TONES);

    private final Transliterator words = Transliterator.getInstance("Han-Latin" + WITHOUT_TONES);
    private final ConcurrentMap<String, List<String>> knownSurnames = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<String>> knownWords = new ConcurrentHashMap<>();

    @Override
    public List<String> ofSurname(String surname) {
        return read(surname, surnames, knownSurnames);
    }

    @Override
    public List<String> of(String name) {
        return read(name, words, knownWords);
    }

    private static List<String> read(String text, Transliterator how, ConcurrentMap<String, List<String>> known) {
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        List<String> kept = known.get(text);
        if (kept != null) {
            return kept;
        }
        List<String> syllables = ImmutableList.copyOf(
                BETWEEN_SYLLABLES.splitToList(how.transliterate(text).toLowerCase(Locale.ROOT)));
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(text, syllables);
        return syllables;
    }
}
