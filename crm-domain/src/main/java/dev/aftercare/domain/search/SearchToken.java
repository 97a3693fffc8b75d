package dev.aftercare.domain.search;

import com.google.common.base.CharMatcher;
import dev.aftercare.domain.shared.CodePoints;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** One folded word under which a customer or a car is found by its beginning. */
public record SearchToken(TokenKind kind, String text) implements Comparable<SearchToken> {

    private static final Comparator<SearchToken> ORDER =
            Comparator.comparing(SearchToken::kind).thenComparing(SearchToken::text, CodePoints.ORDER);

    /** A name or a part of one. */
    public static SearchToken name(String text) {
        return new SearchToken(TokenKind.NAME, fold(text));
    }

    /**
     * A phone number as far as it is known from its first digit on. Zeros before it are how one dials and not what one dials: {@code 0086},
     * {@code +86} and the 0 before an area code are left out of what is looked for and of what is found alike.
     */
    public static SearchToken phone(String digits) {
        return new SearchToken(TokenKind.PHONE, CharMatcher.is('0').trimLeadingFrom(fold(digits)));
    }

    /** A company's code from its first character on. */
    public static SearchToken companyCode(String text) {
        return new SearchToken(TokenKind.COMPANY_CODE, fold(text));
    }

    /** A plate from its first character on. */
    public static SearchToken plate(String text) {
        return new SearchToken(TokenKind.PLATE, fold(text));
    }

    /** The end of a VIN, or all of it. */
    public static SearchToken vinEnd(String end) {
        return new SearchToken(
                TokenKind.VIN_FROM_END, new StringBuilder(fold(end)).reverse().toString());
    }

    /** Full width to normal, case away, and only letters and digits left. */
    private static String fold(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(normal.length());
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    @Override
    public int compareTo(SearchToken other) {
        return ORDER.compare(this, other);
    }
}
