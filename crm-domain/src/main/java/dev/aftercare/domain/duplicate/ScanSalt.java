package dev.aftercare.domain.duplicate;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Longs;
import java.util.Arrays;

/**
 * What one scan makes its stored numbers with. The numbers of {@link ScanSteps.Marks} are made of names and phones by a function that everybody
 * has, so that whoever sees one could try out which phone it is; salted they are tried out only by who has the salt, which goes with the scan.
 * Immutable.
 */
public final class ScanSalt {

    /** How many bytes of chance a salt is made of. */
    public static final int BYTES = 16;

    private final String text;
    private final HashFunction salting;

    private ScanSalt(String text, byte[] bytes) {
        this.text = text;
        this.salting = Hashing.sipHash24(
                Longs.fromByteArray(bytes), Longs.fromByteArray(Arrays.copyOfRange(bytes, Long.BYTES, BYTES)));
    }

    /** The salt of {@link #BYTES} bytes of chance. */
    public static ScanSalt of(byte[] chance) {
        return parse(BaseEncoding.base16().lowerCase().encode(chance));
    }

    /**
     * The salt that {@link #text} gave.
     *
     * @throws IllegalArgumentException if it is not {@link #BYTES} bytes in hex
     */
    public static ScanSalt parse(String text) {
        byte[] bytes = BaseEncoding.base16().lowerCase().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("salt of a scan: " + bytes.length + " bytes, expected " + BYTES);
        }
        return new ScanSalt(text, bytes);
    }

    /** The number that is stored in the place of {@code mark}: the same for the same mark, and hardly ever the same for two. */
    public long of(long mark) {
        return salting.hashLong(mark).asLong();
    }

    /** The salt in hex, as it is stored. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScanSalt salt && salt.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Nothing of the salt, so that it may stand in logs. */
    @Override
    public String toString() {
        return "ScanSalt";
    }
}
