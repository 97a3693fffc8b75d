package dev.aftercare.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExternalReferenceTest {

    @Test
    void referencesAreOrderedBySystemThenKey() {
        ExternalReference first = new ExternalReference("dms", "2");
        ExternalReference second = new ExternalReference("dms", "3");
        ExternalReference third = new ExternalReference("erp", "1");

        assertThat(List.of(third, second, first).stream().sorted()).containsExactly(first, second, third);
    }

    @Test
    void systemAndKeyHaveLimits() {
        assertThat(new ExternalReference("s".repeat(40), "k".repeat(100)).key()).hasSize(100);
        assertThatThrownBy(() -> new ExternalReference("s".repeat(41), "1")).hasMessageContaining("system");
        assertThatThrownBy(() -> new ExternalReference("dms", "k".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("key has 101");
        assertThatThrownBy(() -> new ExternalReference(" ", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExternalReference("dms", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
