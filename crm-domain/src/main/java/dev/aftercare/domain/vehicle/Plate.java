package dev.aftercare.domain.vehicle;

import java.util.Optional;

/**
 * A number plate (车牌号; VEH-1) in the form in which plates are compared: upper case, half width, without spaces and the separating dot;
 * a hyphen stays, since B-MA 1 and BM-A 1 are two cars. Every text of 1 to 16 such characters is one; its {@link #kind()} tells which
 * form it has. A plate moves from car to car and leads to its keeper: keep it out of logs.
 *
 * @param value the characters
 */
public record Plate(String value) {

    /** The most characters a plate can have. */
    public static final int MAX_LENGTH = 16;

    private static final String DOTS = ".·•‧∙⋅・･";

    /**
     * @throws IllegalArgumentException if the value is not a plate in the form of comparison; {@link #parse} brings it there
     */
    public Plate {
        if (!value.equals(cleaned(value)) || !isPlate(value)) {
            throw new IllegalArgumentException("not a plate in its normal form; maybe Plate.parse should read it");
        }
    }

    /**
     * Reads a plate as people write it; empty if nothing is left, more than 16 characters are, or one of them is no printable
     * character.
     */
    public static Optional<Plate> parse(String text) {
        return Optional.of(cleaned(text)).filter(Plate::isPlate).map(Plate::new);
    }

    /** Which form it has. */
    public PlateKind kind() {
        return PlateKind.of(value);
    }

    /** The characters. */
    @Override
    public String toString() {
        return value;
    }

    private static String cleaned(String text) {
        return Identifiers.cleaned(text, character -> Identifiers.isBlank(character) || DOTS.indexOf(character) >= 0);
    }

    private static boolean isPlate(String cleaned) {
        int length = cleaned.codePointCount(0, cleaned.length());
        return length >= 1 && length <= MAX_LENGTH && cleaned.codePoints().allMatch(Plate::isPrintable);
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
