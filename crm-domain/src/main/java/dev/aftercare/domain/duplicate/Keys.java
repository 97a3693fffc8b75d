package dev.aftercare.domain.duplicate;

/**
 * Numbers of 64 bits for texts of a kind: the same for the same text on every machine and in every release, and hardly ever the same for two. They
 * are no secret: whoever has one can try out texts, so that none is stored without a {@link ScanSalt}.
 */
final class Keys {

    private Keys() {}

    static long of(int kind, String text) {
        long key = mixed(kind);
        for (int i = 0; i < text.length(); i++) {
            key = mixed(key ^ text.charAt(i));
        }
        return key;
    }

    /** One step of SplitMix64, which spreads each bit over all others. */
    private static long mixed(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
