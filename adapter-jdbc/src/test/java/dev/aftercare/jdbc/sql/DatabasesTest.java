package dev.aftercare.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.port.shared.StorageException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that the library would be wrong on are refused when they are opened. */
class DatabasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2.5.250 (2026-03-01)", "2.5.252 (2026-05-01)", "2.5.252"})
    @Tag("DESIGN")
    void anH2ThatLosesCommitsIsRefused(String version) {
        assertThatThrownBy(() -> Databases.requireKeepingH2(version))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("H2 2.5.25")
                .hasMessageContaining("com.h2database:h2:2.4.240");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.4.240 (2025-09-22)", "2.3.232 (2024-08-11)", "2.5.254 (2027-01-01)"})
    @Tag("DESIGN")
    void othersAreTaken(String version) {
        assertThatCode(() -> Databases.requireKeepingH2(version)).doesNotThrowAnyException();
    }
}
