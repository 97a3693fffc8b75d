package dev.aftercare.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MemoryImportRunsTest {

    private final MemoryStorage storage = new MemoryStorage();

    @Test
    @Tag("HC-32")
    void whatARowBroughtLastIsKeptUntilItBringsSomethingElse() {
        keep(Map.of("row-1", "a", "row-2", "b"));
        keep(Map.of("row-1", "c"));
        try (UnitOfWork unit = storage.begin(Scope.of(Samples.DEALER), Samples.NOW)) {
            assertThat(unit.importRuns().brought(Samples.DEALER, Set.of("row-1", "row-2", "row-3")))
                    .isEqualTo(Map.of("row-1", "c", "row-2", "b"));
        }
    }

    @Test
    @Tag("NET-2")
    void whatAnotherDealersRowsBroughtIsNotThere() {
        keep(Map.of("row-1", "a"));
        try (UnitOfWork unit = storage.begin(Scope.of(Samples.STRANGER), Samples.NOW)) {
            assertThat(unit.importRuns().brought(Samples.DEALER, Set.of("row-1"))).isEmpty();
            assertThatThrownBy(() -> unit.importRuns().keepBrought(Samples.DEALER, Map.of("row-1", "x")))
                    .isInstanceOf(StaleVersionException.class);
        }
    }

    private void keep(Map<String, String> fingerprints) {
        try (UnitOfWork unit = storage.begin(Scope.of(Samples.DEALER), Samples.NOW)) {
            unit.importRuns().keepBrought(Samples.DEALER, fingerprints);
            unit.commit();
        }
    }
}
