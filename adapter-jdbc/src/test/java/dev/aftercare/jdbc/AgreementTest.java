package dev.aftercare.jdbc;

import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.desk.Agreement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random commands on the three storages at once: 10,000 in the quick form, 100,000 with {@code -Plong}. */
class AgreementTest {

    private static final long SEED = Long.getLong("aftercare.seed", 20260302L);
    private static final int COMMANDS = Boolean.getBoolean("aftercare.long") ? 100_000 : 10_000;

    @Test
    @Tag("DESIGN")
    void theThreeStoragesAgreeInEveryOutcomeIdAndValue() {
        Map<String, Storage> storages = new LinkedHashMap<>();
        try (Storage memory = new MemoryStorage();
                Storage embedded = TestDatabase.EMBEDDED.migrated();
                Storage postgres = TestDatabase.POSTGRESQL.migrated()) {
            storages.put("memory", memory);
            storages.put("embedded", embedded);
            storages.put("postgres", postgres);
            new Agreement(storages, SEED).check(COMMANDS, System.out::println);
        }
    }
}
