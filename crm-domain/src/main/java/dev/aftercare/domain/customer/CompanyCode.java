package dev.aftercare.domain.customer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The unified social credit code of a company in China (统一社会信用代码, GB 32100-2015): 18 digits and capital letters without I, O, S, V and
 * Z, the last of which is checked by the others (CUS-1). A right check character means plausible, never proven.
 */
public record CompanyCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /**
     * @throws IllegalArgumentException if it has another length or other signs, or its check character is another one
     */
    public CompanyCode {
        if (text.length() != LENGTH || text.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            throw new IllegalArgumentException("company code '" + text + "': expected are " + LENGTH
                    + " digits and capital letters without I, O, S, V, Z");
        }
        if (check(text) != text.charAt(LENGTH - 1)) {
            throw new IllegalArgumentException(
                    "company code '" + text + "': its last character is not the one that checks the others");
        }
    }

    /** Reads a code as people write it: small letters, full width and blanks are allowed. Throws {@link IllegalArgumentException}. */
    public static CompanyCode parse(String written) {
        return new CompanyCode(Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\-]", "")
                .toUpperCase(Locale.ROOT));
    }

    /** 31 less the sum modulo 31, where place i weighs 3 to the power of i modulo 31. */
    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += SIGNS.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % SIGNS.length();
        }
        return SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
