package dev.aftercare.text;

import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.usecase.call.Language;
import java.util.List;
import java.util.Map;

/** How it stands with parts, in words (APT-2, APT-5b). */
public final class PartsTexts {

    private static final String ARRIVING_ON = "parts.arriving-on";
    private static final String BY_HAND = "parts.by-hand";

    /** The keys of these texts. */
    static final List<String> KEYS = List.of(ARRIVING_ON, BY_HAND);

    private PartsTexts() {}

    /** "in stock", or "arriving on 2026-03-06". */
    public static String of(PartLine line, Language language) {
        Texts texts = Texts.of(language);
        return line.arrives()
                .map(day -> texts.text(ARRIVING_ON, Map.of("day", day.toString())))
                .orElseGet(() -> texts.word(line.stock()));
    }

    /** "reserved", or "to be seen to by hand: no supplier is connected". */
    public static String of(PartsPick pick, Language language) {
        Texts texts = Texts.of(language);
        return pick.trouble()
                .map(trouble -> texts.text(BY_HAND, Map.of("trouble", trouble.name())))
                .orElseGet(() -> texts.word(pick.state()));
    }
}
