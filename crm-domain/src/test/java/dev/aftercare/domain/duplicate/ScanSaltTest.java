package dev.aftercare.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CUS-9")
class ScanSaltTest {

    private static final ScanSalt ONE = ScanSalt.parse("000102030405060708090a0b0c0d0e0f");

    @Test
    void makesTheSameNumberOfTheSameMarkAndAnotherOneOfAnother() {
        assertThat(ONE.of(7)).isEqualTo(ScanSalt.parse(ONE.text()).of(7));
        assertThat(LongStream.range(0, 10_000).map(ONE::of).distinct()).hasSize(10_000);
    }

    /** The published test vector of SipHash-2-4 for the eight bytes 00 to 07 under the key 00 to 0f. */
    @Test
    void isSipHashOfWhichNobodyFindsTheKey() {
        ScanSalt published = ScanSalt.of(new byte[] {7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8});
        assertThat(published.of(0x0706050403020100L)).isEqualTo(0x93f5f5799a932462L);
    }

    @Test
    void eachHalfOfTheSaltCounts() {
        ScanSalt first = ScanSalt.parse("010102030405060708090a0b0c0d0e0f");
        ScanSalt last = ScanSalt.parse("000102030405060708090a0b0c0d0e10");
        assertThat(ONE.of(7)).isNotIn(first.of(7), last.of(7));
    }

    @Test
    void saysNothingInLogsAndRefusesWhatIsNoSalt() {
        assertThat(ONE.toString()).doesNotContain("0001");
        assertThatThrownBy(() -> ScanSalt.of(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("salt of a scan: 15 bytes, expected 16");
    }
}
