package dev.aftercare.usecase.importing;

import com.google.common.base.CharMatcher;
import dev.aftercare.usecase.call.FaultCode;
import java.util.Locale;

/** Short codes made of what files write, such as {@code ELECTRICAL SYSTEM:FUSES}: {@code electrical-system-fuses}. */
final class CodeText {

    private static final int LONGEST = 40;
    private static final CharMatcher KEPT = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final CharMatcher HYPHEN = CharMatcher.is('-');

    private CodeText() {}

    static Cell read(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean hasOtherLetters = small.codePoints().anyMatch(c -> Character.isLetter(c) && (c > 'z' || c < 'a'));
        String joined = HYPHEN.trimFrom(KEPT.negate().collapseFrom(small, '-'));
        String code = HYPHEN.trimTrailingFrom(joined.substring(0, Math.min(LONGEST, joined.length())));
        return hasOtherLetters || code.isEmpty() ? Cell.bad(FaultCode.SHORT_CODE) : Cell.text(code);
    }
}
