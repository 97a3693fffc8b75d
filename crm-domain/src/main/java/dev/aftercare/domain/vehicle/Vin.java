package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.vehicle.VinReading.Fault;
import dev.aftercare.domain.vehicle.VinReading.Malformed;
import dev.aftercare.domain.vehicle.VinReading.WellFormed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A vehicle identification number (ISO 3779, 车架号; VEH-1): 17 letters and digits in upper case without I, O, Q. One with a wrong check
 * digit is a {@code Vin} too, since cars with a mistyped plate of origin exist; whether to take it is the caller's policy.
 *
 * <p>Cars of before 1981 and some imports have a chassis number of 4 to 16 letters and digits instead, I, O and Q among them. It is read by
 * {@link #parseShort} only, says nothing of maker, year or its own correctness, and is unique for one maker only, who is part of it.
 *
 * <p>A VIN leads to its keeper: {@link #toString()} shows it, so keep it out of logs.
 *
 * @param value the 17 characters, or those of the short number
 * @param maker who gave the short number out, by letters and digits in upper case; empty for 17 characters
 */
public record Vin(String value, String maker) {

    /** The number of characters of all but old chassis numbers. */
    public static final int LENGTH = 17;

    /** The fewest characters of an old chassis number. */
    public static final int SHORTEST = 4;

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VALUES = "012345678912345678123457923456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int CHECK_POSITION = 9;

    private static final String CHINA = "HL";
    private static final char SMALL_MAKER = '9';

    private static final String YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
    private static final int FIRST_CYCLE = 1980;
    private static final int SECOND_CYCLE = FIRST_CYCLE + YEAR_CODES.length();

    /**
     * @throws IllegalArgumentException if the value is not a cleaned, well-formed VIN; {@link #parse} cleans
     */
    public Vin {
        boolean isNormal = maker.isEmpty()
                ? faultOf(value).isEmpty()
                : isShort(value) && makerOf(maker).equals(maker);
        if (!isNormal) {
            throw new IllegalArgumentException("not a VIN in its normal form; maybe Vin.parse should read it");
        }
    }

    /**
     * One of 17 characters.
     *
     * @throws IllegalArgumentException if the value is not a cleaned, well-formed VIN; {@link #parse} cleans
     */
    public Vin(String value) {
        this(value, "");
    }

    /**
     * Reads a VIN as people write it. Blanks, hyphens and the stars that frame it on papers are removed, full-width letters and digits
     * become ASCII, lower case becomes upper case.
     */
    public static VinReading parse(String text) {
        String cleaned = cleaned(text);
        Optional<VinReading> fault = faultOf(cleaned).map(malformed -> malformed);
        return fault.orElseGet(() -> new WellFormed(new Vin(cleaned)));
    }

    /**
     * Reads an old chassis number as people write it, cleaned as a VIN is (VEH-1). Empty where the text is none, or the maker's name has neither
     * letter nor digit: without a maker the number tells no car from others.
     *
     * @param maker the maker's name as people write it; case, blanks and punctuation do not count
     */
    public static Optional<Vin> parseShort(String text, String maker) {
        String name = makerOf(maker);
        return shortNumber(text).filter(number -> !name.isEmpty()).map(number -> new Vin(number, name));
    }

    /** The normal form of an old chassis number; empty where the text is none. */
    public static Optional<String> shortNumber(String text) {
        return Optional.of(cleaned(text)).filter(Vin::isShort);
    }

    /** Whether it is an old chassis number of fewer than 17 characters. */
    public boolean isShort() {
        return !maker.isEmpty();
    }

    /** What the check digit says (VEH-1). */
    public CheckDigit checkDigit() {
        if (!usesCheckDigit()) {
            return CheckDigit.NOT_APPLICABLE;
        }
        return checkDigitMatches() ? CheckDigit.RIGHT : CheckDigit.WRONG;
    }

    /**
     * Whether position 9 is what the formula of North America and China yields, in whatever region. Many makers elsewhere keep to it
     * for cars they export there; a short number has no such position.
     */
    public boolean checkDigitMatches() {
        return expectedCheckDigit().filter(digit -> digit == at(CHECK_POSITION)).isPresent();
    }

    /** What position 9 has to be by the formula: 0 to 9 or X; empty for a short number. */
    public Optional<Character> expectedCheckDigit() {
        if (isShort()) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += WEIGHTS[i] * Character.digit(VALUES.charAt(CHARACTERS.indexOf(value.charAt(i))), 10);
        }
        return Optional.of("0123456789X".charAt(sum % 11));
    }

    /**
     * The model years that position 10 can mean, 1980 to {@code upTo}, the most likely first; none if the maker does not code the year
     * there, and none for a short number. A code comes back every 30 years. In North America a letter in position 7 speaks for 2010 to 2039 and a digit for the
     * years before (heavy trucks and trailers need not keep to it); elsewhere the newest comes first.
     *
     * @param upTo the last year that is possible, usually the year after the current one
     */
    public List<Integer> candidateModelYears(int upTo) {
        int place = isShort() ? -1 : YEAR_CODES.indexOf(at(10));
        if (place < 0) {
            return List.of();
        }
        Predicate<Integer> likely = northAmerican() ? this::fitsPosition7 : year -> true;
        return Stream.iterate(FIRST_CYCLE + place, year -> year <= upTo, year -> year + YEAR_CODES.length())
                .sorted(Comparator.comparing(likely::test)
                        .thenComparing(Comparator.<Integer>naturalOrder())
                        .reversed())
                .toList();
    }

    /**
     * The last characters, by which people name a car on the phone; all of a number that has no more.
     *
     * @throws IllegalArgumentException if {@code count} is not 1 to 17
     */
    public String end(int count) {
        if (count < 1 || count > LENGTH) {
            throw new IllegalArgumentException("a VIN has no last " + count + " characters; ask for 1 to " + LENGTH);
        }
        return value.substring(Math.max(0, value.length() - count));
    }

    /**
     * Who made it, as ISO 3780 gives out codes: the first three characters; for a maker of fewer than 1,000 a year, whose third is 9, with
     * positions 12 to 14, without which the code is shared by many. Empty for a short number.
     */
    public Optional<String> manufacturerCode() {
        if (isShort()) {
            return Optional.empty();
        }
        String code = value.substring(0, 3);
        return Optional.of(at(3) == SMALL_MAKER ? code + value.substring(11, 14) : code);
    }

    /** The part of the world whose maker made it (ISO 3780); empty for a short number. */
    public Optional<VinRegion> region() {
        return isShort() ? Optional.empty() : Optional.of(VinRegion.of(at(1)));
    }

    /**
     * The country of the maker, as a code of ISO 3166 with two letters; empty for a short number, and where nobody was given that
     * beginning.
     */
    public Optional<String> country() {
        return isShort() ? Optional.empty() : VinCountries.of(this);
    }

    /** The characters as they stand on the car, without the maker. */
    @Override
    public String toString() {
        return value;
    }

    private boolean usesCheckDigit() {
        return northAmerican() || (!isShort() && CHINA.indexOf(at(1)) >= 0);
    }

    private boolean northAmerican() {
        return region().filter(VinRegion.NORTH_AMERICA::equals).isPresent();
    }

    private boolean fitsPosition7(int year) {
        boolean since2010 = !Character.isDigit(at(7));
        return since2010 ? year >= SECOND_CYCLE && year < SECOND_CYCLE + YEAR_CODES.length() : year < SECOND_CYCLE;
    }

    private char at(int position) {
        return value.charAt(position - 1);
    }

    private static String cleaned(String text) {
        return Identifiers.cleaned(text, character -> Identifiers.isBlank(character) || "-*★".indexOf(character) >= 0);
    }

    private static String makerOf(String name) {
        return Identifiers.cleaned(name, character -> !Character.isLetterOrDigit(character));
    }

    private static boolean isShort(String text) {
        return text.length() >= SHORTEST
                && text.length() < LENGTH
                && text.chars().allMatch(character -> CHARACTERS.indexOf(character) >= 0 || isAvoided(character));
    }

    private static boolean isAvoided(int character) {
        return "IOQ".indexOf(character) >= 0;
    }

    private static Optional<Malformed> faultOf(String text) {
        if (text.length() != LENGTH) {
            return Optional.of(new Malformed(Fault.LENGTH, Math.min(text.length(), LENGTH) + 1));
        }
        for (int i = 0; i < LENGTH; i++) {
            char character = text.charAt(i);
            if (CHARACTERS.indexOf(character) < 0) {
                return Optional.of(
                        new Malformed(isAvoided(character) ? Fault.LETTER_NOT_USED : Fault.CHARACTER, i + 1));
            }
        }
        return Optional.empty();
    }
}
