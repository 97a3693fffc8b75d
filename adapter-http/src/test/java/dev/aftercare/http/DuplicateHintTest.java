package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The hint, when a customer is registered over HTTP, that the dealer knows them already. */
class DuplicateHintTest {

    private static final Town TOWN = new Town();
    private static final String CUSTOMERS = "/api/v1/customers";
    private static AftercareServer server;

    @BeforeAll
    static void start() {
        server = AftercareServer.on(TOWN.crm).port(0).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-42")
    void ownDealerIsToldWhoMayBeTheSameAndTheOtherIsTheSameAsBefore() {
        Client here = Client.of(server).key(TOWN.deskKey(TOWN.here));
        Client there = Client.of(server).key(TOWN.deskKey(TOWN.there));
        JsonNode first = registered(here);
        assertThat(first.path("possibleDuplicates").isArray()).isTrue();
        assertThat(first.path("possibleDuplicates")).isEmpty();

        JsonNode second = registered(here);
        JsonNode hint = second.path("possibleDuplicates").path(0);
        assertThat(hint.path("customer").asText()).isEqualTo(first.path("id").asText());
        assertThat(hint.path("verdict").asText()).isEqualTo("CERTAIN");
        assertThat(hint.path("percent").asInt()).isBetween(98, 100);
        assertThat(hint.path("reasons").findValuesAsText("field"))
                .containsExactly("FAMILY_NAME", "GIVEN_NAME", "BIRTHDAY", "PHONE");
        assertThat(hint.toString()).doesNotContain("Wang", "138");

        Answer again = here.get(CUSTOMERS + "/" + first.path("id").asText() + "/possible-duplicates");
        assertThat(again.json().path("items").findValuesAsText("customer"))
                .containsExactly(second.path("id").asText());

        assertThat(registered(there).path("possibleDuplicates")).isEmpty();
        assertThat(there.get(CUSTOMERS + "/" + first.path("id").asText() + "/possible-duplicates")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("CUS-4b")
    void aHintThatFailsIsLeftOutAndTheCustomerIsRegistered() {
        Town town = new Town(Town.MORNING, new BreakingHint(new MemoryStorage()));
        try (AftercareServer broken = AftercareServer.on(town.crm).port(0).start()) {
            Client here = Client.of(broken).key(town.deskKey(town.here));
            JsonNode first = registered(here);
            assertThat(first.has("possibleDuplicates")).isFalse();
            assertThat(here.get(CUSTOMERS + "/" + first.path("id").asText()).status())
                    .isEqualTo(200);
        }
    }

    /** A storage that finds nothing under several words at once, by a fault of the program. */
    private record BreakingHint(Storage sound) implements Storage {

        @Override
        public UnitOfWork begin(Scope scope, Instant now) {
            UnitOfWork unit = sound.begin(scope, now);
            return proxy(
                    UnitOfWork.class,
                    unit,
                    (name, result) -> result instanceof SearchTokens tokens
                            ? proxy(SearchTokens.class, tokens, BreakingHint::broken)
                            : result);
        }

        private static Object broken(String name, Object result) {
            if (name.equals("findAny")) {
                throw new IllegalStateException("a word that makes no sense");
            }
            return result;
        }

        private static <T> T proxy(Class<T> type, T sound, BiFunction<String, Object, Object> change) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        try {
                            return change.apply(method.getName(), method.invoke(sound, arguments));
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public Transactions transactions() {
            return sound.transactions();
        }

        @Override
        public void close() {
            sound.close();
        }
    }

    private static JsonNode registered(Client client) {
        Answer answer = client.post(CUSTOMERS, """
                {"familyName": "Wang", "givenName": "Xiaoming", "phones": ["138 1234 5678"], "birthday": "1984-02-29"}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }
}
