package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CUS-1")
class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "138 1234-5678, 13812345678",
        "(021) 6234.5678, 02162345678",
        "00861234567, 00861234567",
        "+86 138/1234/5678, +8613812345678",
        "１３８１２３４５６７８, 13812345678",
        "＋８６－１３８１２３４５６７８, +8613812345678",
        "138　1234　5678, 13812345678",
        "12345, 12345"
    })
    void aNumberIsReadAsPeopleWriteIt(String written, String digits) {
        assertThat(Phone.parse(written).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234", "123456789012345678901", "1381234567x", "++8613812345678", "86+13812345678", "٠١٢٣٤٥"
            })
    void whatIsNoNumberIsRefused(String written) {
        assertThatThrownBy(() -> Phone.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRefusalDoesNotRepeatTheNumber() {
        assertThatThrownBy(() -> Phone.parse("1381234567x"))
                .message()
                .doesNotContain("1381234567")
                .contains("11 characters");
    }
}
