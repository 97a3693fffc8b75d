package dev.aftercare.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"A-2026-000001", "A-2026-999999", "Z-2027-1234567"})
    void whatIsWrittenIsRead(String text) {
        assertThat(ShortNumber.parse(text)).hasToString(text);
    }

    @Test
    void leadingZerosMayBeLeftOut() {
        assertThat(ShortNumber.parse("A-2026-123")).isEqualTo(new ShortNumber('A', 2026, 123));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A-2026",
                "AB-2026-1",
                "a-2026-1",
                "A-2026-0",
                "A-2026--1",
                "A-2026-+1",
                "A-+2026-1",
                "A-2026-1-1",
                "A-2026-x",
                "A-26-1",
                "A-2026-9999999999999999999",
                "A-2026-1 ",
                "A-٢٠٢٦-1"
            })
    void anyOtherFormIsRefused(String text) {
        assertThatThrownBy(() -> ShortNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsFormDoesNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new ShortNumber('A', 2026, 7)).hasToString("A-2026-000007");
        } finally {
            Locale.setDefault(before);
        }
    }
}
