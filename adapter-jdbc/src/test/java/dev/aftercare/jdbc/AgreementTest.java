package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.port.access.Looks;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.Agreement;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random commands of all kinds, and those of a workshop's days, on the three storages at once: 2,000 of each in the quick form, 100,000 with {@code -Plong}. */
class AgreementTest {

    private static final long SEED = Long.getLong("aftercare.seed", 20260302L);
    private static final int COMMANDS =
            Integer.getInteger("aftercare.commands", Boolean.getBoolean("aftercare.long") ? 100_000 : 2_000);

    @Test
    @Tag("DESIGN")
    void theThreeStoragesAgreeInEveryOutcomeIdAndValue() {
        onAll(agreement -> agreement.check(COMMANDS, System.out::println));
    }

    @Test
    @Tag("APT-2")
    @Tag("DESIGN")
    void theThreeStoragesAgreeInTheDaysOfAWorkshop() {
        onAll(agreement -> agreement.checkWorkshop(COMMANDS, System.out::println));
    }

    private static void onAll(Consumer<Agreement> check) {
        Map<String, Storage> storages = new LinkedHashMap<>();
        try (Storage memory = new MemoryStorage();
                Storage embedded = TestDatabase.EMBEDDED.migrated();
                Storage postgres = TestDatabase.POSTGRESQL.shared(JdbcStorage.LOCK_LIMIT)) {
            storages.put("memory", memory);
            storages.put("embedded", embedded);
            storages.put("postgres", postgres);
            check.accept(new Agreement(storages, SEED, Path.of("target")));
        }
    }

    /** No command answers with the looks at a car: only what is read at the end shows them. */
    @Test
    @Tag("DESIGN")
    void whatOnlyTheEndCanSeeIsToldWithTheFileOfAllCommands(@TempDir Path folder) throws Exception {
        Map<String, Storage> storages = new LinkedHashMap<>();
        try (Storage memory = new MemoryStorage()) {
            storages.put("memory", memory);
            storages.put("forgetful", new Forgetful(new MemoryStorage()));
            assertThatThrownBy(() -> new Agreement(storages, SEED, folder).check(600, progress -> {}))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("looks at")
                    .hasMessageContaining("agreement-" + SEED + "-600.txt");
        }
        assertThat(Files.readAllLines(folder.resolve("agreement-" + SEED + "-600.txt")))
                .hasSize(600);
    }

    /** Broken on purpose: keeps no look. */
    private record Forgetful(Storage storage) implements Storage {

        @Override
        public UnitOfWork begin(Scope scope, Instant now) {
            UnitOfWork unit = storage.begin(scope, now);
            InvocationHandler handler = (proxy, called, arguments) -> switch (called.getName()) {
                case "looks" -> new NoLooks();
                default -> called.invoke(unit, arguments);
            };
            return (UnitOfWork) Proxy.newProxyInstance(
                    UnitOfWork.class.getClassLoader(), new Class<?>[] {UnitOfWork.class}, handler);
        }

        @Override
        public Transactions transactions() {
            return storage.transactions();
        }

        @Override
        public void close() {
            storage.close();
        }
    }

    private record NoLooks() implements Looks {

        @Override
        public void record(Look look) {}

        @Override
        public Page<Look> at(Subject subject, PageRequest page) {
            return new Page<>(List.of(), Optional.empty());
        }
    }
}
