package dev.aftercare.files.calendar;

/**
 * Folds the lines of an iCalendar file at 75 octets of UTF-8, as RFC 5545 asks. The library folds at 75 characters, which are 225
 * octets in Chinese.
 */
final class IcsFolding {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private IcsFolding() {}

    /** The same file, folded by octets; no character is torn apart. */
    static String folded(String file) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at : file.replace(FOLD, "").codePoints().toArray()) {
            if (at == '\r' || at == '\n') {
                octets = 0;
            } else {
                octets += octetsOf(at);
            }
            if (octets > LONGEST) {
                folded.append(FOLD);
                octets = 1 + octetsOf(at);
            }
            folded.appendCodePoint(at);
        }
        return folded.toString();
    }

    private static int octetsOf(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x1_0000 ? 3 : 4;
    }
}
