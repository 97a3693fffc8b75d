package dev.aftercare.usecase.call;

/** Masks personal values so that who sent them recognises them and nobody else learns them. */
public final class Mask {

    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 4;

    private Mask() {}

    /** {@code 13812345678} becomes {@code 138****5678}; what is shorter than 9 characters shows its first one only. */
    public static String of(String value) {
        if (value.isEmpty()) {
            return "";
        }
        int length = value.codePointCount(0, value.length());
        if (length <= SHOWN_BEFORE + SHOWN_AFTER + 1) {
            return value.substring(0, value.offsetByCodePoints(0, 1)) + "****";
        }
        return value.substring(0, value.offsetByCodePoints(0, SHOWN_BEFORE))
                + "****"
                + value.substring(value.offsetByCodePoints(value.length(), -SHOWN_AFTER));
    }
}
