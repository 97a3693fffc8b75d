package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
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

    private static JsonNode registered(Client client) {
        Answer answer = client.post(CUSTOMERS, """
                {"familyName": "Wang", "givenName": "Xiaoming", "phones": ["138 1234 5678"], "birthday": "1984-02-29"}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }
}
